/** The page works without this file; with it, answers arrive by themselves and nothing is lost on the way. */
const talk = document.querySelector('[data-talk]')
if (talk) converse(talk)

function converse(talk) {
  const words = talk.dataset
  const list = talk.querySelector('.entries')
  const status = talk.querySelector('[data-status]')
  const composer = talk.querySelector('[data-composer]')
  const text = composer.querySelector('textarea')
  const send = composer.querySelector('.send')
  const files = composer.querySelector('[data-files]')
  const chosen = composer.querySelector('[data-chosen]')
  const path = `/talk/${words.talk}`
  const draft = `draft ${words.talk}`
  const pressed = new WeakMap()
  let events
  let lost = false

  text.value ||= sessionStorage.getItem(draft) ?? ''
  text.addEventListener('input', () => {
    sessionStorage.setItem(draft, text.value)
    grow()
  })
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    composer.requestSubmit()
  })
  composer.classList.add('live')
  files.addEventListener('change', showFiles)
  for (const name of ['dragover', 'dragleave', 'drop']) addEventListener(name, dragged)
  document.addEventListener('submit', (event) => {
    if (!event.target.matches('[data-send]')) return
    event.preventDefault()
    submit(event.target, event.submitter)
  })
  // Browsers open six connections to one address: a page that nobody looks at gives its own away.
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : listen()))
  addEventListener('pagehide', leave)
  addEventListener('pageshow', (event) => event.persisted && listen())
  listen()
  grow()
  if (matchMedia('(hover: hover)').matches) text.focus({ preventScroll: true })
  showLatest('auto')

  /** Sends a form once: a second click while the first is under way does nothing. */
  async function submit(form, submitter) {
    if (form.hasAttribute('aria-busy')) return
    const fields = new FormData(form, submitter)
    const withFiles = form === composer && files.files.length > 0
    if (form === composer && !withFiles && !text.value.trim()) return
    if (!withFiles) fields.delete('files')
    const body = withFiles ? fields : new URLSearchParams(fields)
    body.set('token', composer.elements.token.value)
    body.set('once', onceFor(submitter))
    form.setAttribute('aria-busy', 'true')
    if (form === composer) {
      text.value = ''
      sessionStorage.removeItem(draft)
      grow()
    }
    const sent = await post(body, form === composer ? (words) => giveBack(words) : () => {})
    form.removeAttribute('aria-busy')
    if (sent) {
      if (withFiles) choose([])
      const details = form.closest('details.form')
      if (details) details.open = false
      text.focus({ preventScroll: true })
    }
  }

  /** Two clicks on a button within a second are a double click: the same message. */
  function onceFor(submitter) {
    const now = Date.now()
    const before = pressed.get(submitter)
    const once = before && submitter !== send && now - before.at < 1000 ? before.once : crypto.randomUUID()
    if (submitter) pressed.set(submitter, { once, at: now })
    return once
  }

  /** What was not sent stands in the field again, unless something new was begun. */
  function giveBack(words) {
    if (text.value) return
    text.value = words
    sessionStorage.setItem(draft, words)
    grow()
  }

  async function post(body, failed) {
    say('')
    try {
      const response = await fetch(path, { method: 'POST', body, headers: { 'X-Countrydesk': 'script' } })
      const answer = await response.json()
      if (response.ok) {
        put(answer)
        return true
      }
      failed(body.get('text') ?? '')
      say(answer.words ?? words.failed, answer.problem === 'stale' ? reloadButton() : undefined)
    } catch {
      failed(body.get('text') ?? '')
      say(
        words.unsent,
        button(words.retry, () => again(body)),
      )
    }
    return false
  }

  /** The same `once` again: if the first try arrived after all, the desk knows the message. */
  async function again(body) {
    if (text.value === body.get('text')) giveUpDraft()
    if ((await post(body, giveBack)) && body instanceof FormData) choose([])
  }

  function giveUpDraft() {
    text.value = ''
    sessionStorage.removeItem(draft)
    grow()
  }

  function dragged(event) {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    composer.classList.toggle('over', event.type === 'dragover')
    if (event.type === 'drop') choose([...files.files, ...event.dataTransfer.files])
  }

  function choose(wanted) {
    const list = new DataTransfer()
    for (const file of wanted) list.items.add(file)
    files.files = list.files
    showFiles()
  }

  /** The chosen files above the words, each with a way to take it out again. What is too large is not even sent. */
  function showFiles() {
    const all = [...files.files]
    if (all.reduce((sum, { size }) => sum + size, 0) > Number(files.dataset.most)) {
      choose([])
      say(words.much)
      return
    }
    text.required = all.length === 0
    chosen.replaceChildren(
      ...all.map((file) => {
        const item = document.createElement('li')
        const remove = button('×', () => {
          choose(all.filter((one) => one !== file))
          text.focus()
        })
        remove.setAttribute('aria-label', `${words.remove} ${file.name}`)
        item.append(file.name, remove)
        return item
      }),
    )
    if (all.length > 0) {
      say('')
      text.focus({ preventScroll: true })
    }
  }

  /** Puts entries in under their keys; what is there already stays, what was thought about gives way. */
  function put(entries, quietly) {
    let isNew = false
    for (const entry of entries) {
      const old = list.querySelector(`[data-key="${CSS.escape(entry.key)}"]`)
      if (old && (entry.thinking || !old.hasAttribute('data-thinking'))) continue
      const template = document.createElement('template')
      template.innerHTML = entry.html
      const item = template.content.firstElementChild
      for (const field of item.querySelectorAll('input[name="token"]')) field.value = composer.elements.token.value
      const answer = list.querySelector(`[data-key="${CSS.escape(entry.key.replace(/^person:/, 'desk:'))}"]`)
      if (old) old.replaceWith(item)
      else if (answer && entry.key.startsWith('person:')) answer.before(item)
      else list.append(item)
      isNew = true
    }
    if (!isNew) return
    leaveWelcome()
    if (!quietly) showLatest('smooth')
  }

  function leaveWelcome() {
    for (const element of talk.querySelectorAll('[data-welcome]')) {
      if (element.matches('h1')) element.className = 'hidden'
      else element.remove()
    }
  }

  /** The beginning of the latest exchange, so that a long answer is read from its top. */
  function showLatest(behavior) {
    const questions = list.querySelectorAll('.entry.person')
    const last = questions[questions.length - 1] ?? list.lastElementChild
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    last?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : behavior })
  }

  function listen() {
    if (events || document.hidden) return
    events = new EventSource(`${path}/events`)
    events.addEventListener('hello', (event) => {
      const { version } = JSON.parse(event.data)
      if (version !== document.documentElement.dataset.version) say(words.updated, reloadButton())
      else if (lost) say(words.back)
      lost = false
      catchUp()
    })
    events.addEventListener('entries', (event) => put(JSON.parse(event.data)))
    events.addEventListener('gone', (event) => {
      const { key } = JSON.parse(event.data)
      list.querySelector(`[data-key="${CSS.escape(key)}"]`)?.remove()
    })
    events.addEventListener('error', () => {
      if (!lost) say(words.lost)
      lost = true
      // A refused stream does not come back by itself.
      if (events?.readyState === EventSource.CLOSED) {
        leave()
        setTimeout(listen, 3000)
      }
    })
  }

  function leave() {
    events?.close()
    events = undefined
  }

  /** What was said while nobody listened. */
  async function catchUp() {
    const response = await fetch(`${path}/entries`, { headers: { 'X-Countrydesk': 'script' } }).catch(() => undefined)
    if (response?.ok) put(await response.json(), true)
  }

  function say(sentence, extra) {
    status.replaceChildren(...(sentence ? [sentence, ...(extra ? [' ', extra] : [])] : []))
  }

  function reloadButton() {
    return button(words.reload, () => location.reload())
  }

  function button(name, press) {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'button'
    made.textContent = name
    made.addEventListener('click', press, { once: true })
    return made
  }

  function grow() {
    text.style.height = 'auto'
    text.style.height = `${Math.min(text.scrollHeight + 2, innerHeight / 3)}px`
    send.disabled = false
  }
}
