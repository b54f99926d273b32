// Saves the fields of an evaluation while somebody types. Every section has a Save button that works without this file.
//
// What is typed and not yet saved is kept for this window only (session storage), so that it survives an ended session, a lost
// connection or a reload; it is removed when it has been saved, and all of it at sign-out.

const PAUSE = 800
const RETRY = 5000
const DRAFT = 'plumbline-draft:'

document.querySelectorAll('form[data-autosave]').forEach((form) => new Autosave(form).start())
document.querySelectorAll('form[action="/sign-out"]').forEach((form) => form.addEventListener('submit', forgetDrafts))

function Autosave (form) {
  const url = form.dataset.autosave
  const waiting = new Map()
  const saving = new Set()
  let leaving = false

  this.start = () => {
    form.addEventListener('input', (event) => typed(event.target, PAUSE))
    form.addEventListener('change', (event) => typed(event.target, isPicked(event.target) ? 0 : PAUSE))
    form.addEventListener('submit', () => {
      leaving = true
      waiting.forEach((timer) => clearTimeout(timer))
    })
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && saveAllNow())
    window.addEventListener('pagehide', saveAllNow)
    offerDrafts()
  }

  function typed (control, pause) {
    const key = control.name
    if (!baseOf(key)) {
      return
    }
    sessionStorage.setItem(DRAFT + url + key, JSON.stringify({ value: valueOf(key), base: baseOf(key).value }))
    clearTimeout(waiting.get(key))
    waiting.set(key, setTimeout(() => save(key), pause))
    say('Not saved yet')
  }

  async function save (key) {
    clearTimeout(waiting.get(key))
    if (saving.has(key)) {
      waiting.set(key, setTimeout(() => save(key), PAUSE))
      return
    }
    waiting.delete(key)
    saving.add(key)
    const value = valueOf(key)
    try {
      await take(key, value, await send(key, value))
    } catch {
      if (!leaving) {
        say('Not saved: there is no connection. Your text is kept in this window. Trying again.')
        waiting.set(key, setTimeout(() => save(key), RETRY))
      }
    } finally {
      saving.delete(key)
    }
  }

  function send (key, value) {
    const body = new URLSearchParams({ value, base: baseOf(key).value, _csrf: form.elements._csrf.value })
    return fetch(url + key, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
      redirect: 'manual',
      keepalive: body.toString().length < 60000
    })
  }

  async function take (key, value, response) {
    if (response.type === 'opaqueredirect' || response.status === 401) {
      say('Not saved: your session has ended. Your text is kept in this window.', signInLink())
      return
    }
    if (![200, 409, 422].includes(response.status)) {
      say('Not saved: something went wrong. Your text is kept in this window. Press Save to try again.')
      return
    }
    const answer = await response.json()
    if (answer.version !== undefined && answer.version !== null) {
      baseOf(key).value = answer.version
      forgetDraft(key, value)
    }
    sayAt(key, answer)
    say(answer.words)
    if (answer.outcome === 'saved' && isPicked(controlOf(key))) {
      form.dispatchEvent(new CustomEvent('plumbline:answered', { bubbles: true }))
    }
  }

  function sayAt (key, answer) {
    const place = controlOf(key).closest('.govuk-form-group')
    const id = 'said-' + key.replaceAll('.', '-')
    document.getElementById(id)?.remove()
    if (answer.outcome === 'saved' && answer.doubts.length === 0) {
      return
    }
    const note = element('div', 'plumbline-two-texts', '')
    note.id = id
    note.setAttribute('role', answer.outcome === 'saved' ? 'status' : 'alert')
    if (answer.outcome !== 'saved') {
      note.append(element('p', 'govuk-body', answer.words))
    }
    answer.doubts.forEach((question) => note.append(element('p', 'govuk-body', question)))
    if (answer.outcome === 'conflict') {
      note.append(element('p', 'govuk-body-s', answer.theirsBy))
      note.append(element('blockquote', 'plumbline-as-typed', answer.theirs === '' ? '(empty)' : answer.theirs))
      note.append(link('Choose a text', answer.choose))
    }
    place.after(note)
  }

  function offerDrafts () {
    for (const stored of Object.keys(sessionStorage)) {
      if (!stored.startsWith(DRAFT + url)) {
        continue
      }
      const key = stored.slice((DRAFT + url).length)
      const draft = JSON.parse(sessionStorage.getItem(stored))
      if (!baseOf(key)) {
        continue
      }
      if (draft.value === valueOf(key)) {
        sessionStorage.removeItem(stored)
      } else {
        offer(key, draft)
      }
    }
  }

  function offer (key, draft) {
    const note = element('div', 'plumbline-two-texts', '')
    note.setAttribute('role', 'status')
    note.append(element('p', 'govuk-body', 'You typed this before, and it was not saved:'))
    note.append(element('blockquote', 'plumbline-as-typed', wordsOf(key, draft.value)))
    const use = button('Use it', () => {
      note.remove()
      put(key, draft.value)
      baseOf(key).value = draft.base
      typed(controlOf(key), 0)
    })
    const drop = button('Throw it away', () => {
      note.remove()
      sessionStorage.removeItem(DRAFT + url + key)
    })
    note.append(use, ' ', drop)
    controlOf(key).closest('.govuk-form-group').after(note)
  }

  function saveAllNow () {
    if (!leaving) {
      [...waiting.keys()].forEach((key) => save(key))
    }
  }

  function forgetDraft (key, value) {
    const stored = sessionStorage.getItem(DRAFT + url + key)
    if (stored !== null && JSON.parse(stored).value === value) {
      sessionStorage.removeItem(DRAFT + url + key)
    }
  }

  function baseOf (key) {
    return form.elements['_base.' + key] ?? null
  }

  function controlOf (key) {
    const control = form.elements[key]
    return control instanceof RadioNodeList ? control[0] : control
  }

  function valueOf (key) {
    return form.elements[key].value
  }

  function put (key, value) {
    form.elements[key].value = value
  }

  function wordsOf (key, value) {
    const picked = form.querySelector(`input[type=radio][name="${CSS.escape(key)}"][value="${CSS.escape(value)}"]`)
    return picked?.labels[0]?.textContent ?? value
  }

  function say (words, ...more) {
    const place = document.querySelector('[data-autosave-status] .plumbline-save')
    if (place) {
      place.textContent = words
      place.append(...more.flatMap((one) => [' ', one]))
    }
  }
}

function isPicked (control) {
  return control.type === 'radio'
}

function signInLink () {
  return link('Sign in again', window.location.pathname)
}

function forgetDrafts () {
  Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFT)).forEach((key) => sessionStorage.removeItem(key))
}

function element (name, cssClass, text) {
  const made = document.createElement(name)
  made.className = cssClass
  made.textContent = text
  return made
}

function link (text, href) {
  const made = element('a', 'govuk-link', text)
  made.href = href
  return made
}

function button (text, pressed) {
  const made = element('button', 'govuk-button govuk-button--secondary', text)
  made.type = 'button'
  made.addEventListener('click', pressed)
  return made
}
