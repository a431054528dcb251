import { LARGEST_FILE_BYTES, READABLE_ENDINGS } from '../../../src/core/fit-files.ts'
import type { PageEntry } from './entries.ts'
import { type Html, html } from './html.ts'
import type { Visitor } from './visitor.ts'
import { WORDING } from './wording.ts'

export interface TalkPage {
  readonly entries: readonly PageEntry[]
  readonly suggestions: readonly string[]
  readonly token: string
  readonly once: string
}

/** So many examples help; more would have to be read. */
const SUGGESTIONS = 4

/** The conversation. Its script finds what it says in the `data-` attributes, in the page's language. */
export function renderTalk(visitor: Visitor, { entries, suggestions, token, once }: TalkPage): Html {
  const words = WORDING[visitor.language]
  const action = `/talk/${visitor.number}`
  const hidden = html`<input type="hidden" name="token" value="${token}"><input type="hidden" name="once" value="${once}">`
  const empty = entries.length === 0
  return html`<div class="talk" data-talk="${visitor.number}" data-lost="${words.lost}" data-back="${words.back}" data-updated="${words.updated}" data-reload="${words.reload}" data-unsent="${words.unsent}" data-retry="${words.retry}" data-failed="${words.problems.failed.what}" data-much="${words.problems['too-many-files'].what}" data-remove="${words.remove}">
<h1 class="${empty ? 'welcome' : 'hidden'}" data-welcome>${empty ? words.welcome : words.conversation}</h1>
${empty && welcome(words, suggestions.slice(0, SUGGESTIONS), action, hidden)}
<div role="log" aria-live="polite" aria-label="${words.log}"><ol class="entries">${entries.map(({ item }) => item)}</ol></div>
<div id="latest"></div>
<form class="composer" method="post" enctype="multipart/form-data" action="${action}#latest" data-send data-composer>${hidden}
<label class="hidden" for="text">${words.message}</label>
<p class="notice" role="status" data-status></p>
<ul class="attached chosen" aria-label="${words.attached}" aria-live="polite" data-chosen></ul>
<div class="write"><textarea id="text" name="text" rows="1" placeholder="${words.placeholder}" required dir="auto" aria-describedby="keys" autocomplete="off"></textarea>${attach(words)}<button class="button primary send">${words.send}</button></div>
<p class="hint keys" id="keys">${words.keys}</p><p class="hidden" id="attach-hint">${words.attachHint}</p>
</form>
<noscript><p class="hint">${words.scriptless}</p></noscript>
</div>`
}

/** A field of the browser's own where there is no script; with it, a button beside the words. */
function attach(words: (typeof WORDING)['en']): Html {
  return html`<span class="attach"><input type="file" id="files" name="files" multiple accept="${READABLE_ENDINGS.join(',')}" aria-describedby="attach-hint" data-files data-most="${LARGEST_FILE_BYTES}"><label for="files" title="${words.attach}. ${words.attachHint}"><span class="hidden">${words.attach}</span><svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M8 12.5l5.8-5.8a2.6 2.6 0 0 1 3.7 3.7l-7.4 7.4a4.3 4.3 0 0 1-6.1-6.1l7-7" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg></label></span>`
}

function welcome(words: (typeof WORDING)['en'], suggestions: readonly string[], action: string, hidden: Html): Html {
  if (suggestions.length === 0) return html`<p class="lead" data-welcome>${words.welcomeMore}</p>`
  return html`<div data-welcome><p class="lead">${words.welcomeMore}</p><form class="suggestions" method="post" action="${action}#latest" data-send>${hidden}<h2>${words.tryThese}</h2><ul>${suggestions.map(
    (suggestion) => html`<li><button name="text" value="${suggestion}">${suggestion}</button></li>`,
  )}</ul></form></div>`
}
