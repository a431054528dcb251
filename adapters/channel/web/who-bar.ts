import { formatDate } from '../../../src/core/dates.ts'
import { LANGUAGES } from '../../../src/core/language.ts'
import { type Html, html } from './html.ts'
import { NATIVE_NAMES } from './native-names.ts'
import { tokenFor } from './token.ts'
import type { Visitor } from './visitor.ts'
import { type Known, nameOf, personOptions } from './who.ts'
import { WORDING } from './wording.ts'

/** At the top of the conversation: as whom, in which language and on which day one asks, and the way to change it. */
export function renderWhoBar({ key, number, talk, language, day }: Visitor, known: Known, path: string): Html {
  const words = WORDING[language]
  const date = formatDate(day, language)
  const hidden = html`<input type="hidden" name="token" value="${tokenFor(key)}"><input type="hidden" name="talk" value="${number}">`
  const languageOption = (value: string, name: string) =>
    html`<option value="${value}"${value === (talk.language ?? '') ? html` selected` : ''}${value ? html` lang="${value}"` : ''}>${name}</option>`
  return html`<div class="who-bar"><div class="wide">
<details><summary><span class="asking">${words.askingAs} <strong>${nameOf(talk.person, known, language) ?? words.visitor}</strong> · ${
    talk.today ? html`<strong class="set-day">${words.onDay(date)}</strong>` : words.today(date)
  }</span> <span class="change">${words.change}</span></summary>
<form method="post" action="/settings" class="settings">${hidden}<input type="hidden" name="return" value="${path}">
<div class="field"><label for="person">${words.person}</label><select id="person" name="person" aria-describedby="person-hint">${personOptions(talk.person, known, language)}</select><p class="hint" id="person-hint">${words.personHint}</p></div>
<div class="field"><label for="language">${words.answersIn}</label><select id="language" name="language">${languageOption('', words.asWritten)}${LANGUAGES.map(
    (one) => languageOption(one, NATIVE_NAMES[one]),
  )}</select></div>
<div class="field"><label for="today">${words.day}</label><input id="today" type="date" name="today" value="${talk.today ?? ''}" min="2011-09-20" max="2099-12-31" aria-describedby="today-hint"><p class="hint" id="today-hint">${words.dayHint}</p></div>
<button class="button primary">${words.apply}</button></form></details>
<form method="post" action="/new" class="new">${hidden}<button class="button">${words.newConversation}</button></form>
</div></div>`
}
