// Starts the components. Every page works without this file: it only makes them more comfortable.
import { initAll as startGovuk } from './govuk-frontend.min.js'
import { initAll as startMoj } from './moj-frontend.min.js'
import './autosave.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
startGovuk()
startMoj()
watchScrolling(document)
foldFilters()
offerCopies()

// Content that htmx puts into the page comes without its behaviour; a part's outermost element is a plain one, so its
// components are all within it. htmx also reports the body once at the start, whose components run already.
document.addEventListener('htmx:load', (event) => {
  const scope = event.detail.elt
  if (scope === document.body) {
    return
  }
  startGovuk({ scope })
  startMoj({ scope })
  watchScrolling(scope)
})

// What could not be saved in the background is said, and stays in its field. Save sends it again, and what was typed
// survives even an ended session.
document.addEventListener('htmx:responseError', (event) => trouble(event.detail.xhr.status))
document.addEventListener('htmx:sendError', () => trouble(0))
document.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.successful) {
    document.querySelector('.plumbline-trouble')?.remove()
  }
})

function trouble (status) {
  const words = {
    0: 'Not saved: there is no connection. Your text is still on this page. Press Save when the connection is back.',
    401: 'Not saved: your session has ended. Your text is still on this page. Press Save to sign in again; it is kept.',
    403: 'Not saved: this page was open for too long. Copy your text, then load the page again.'
  }
  const message = document.querySelector('.plumbline-trouble') ?? document.createElement('p')
  message.className = 'plumbline-trouble'
  message.setAttribute('role', 'alert')
  message.textContent = words[status] ?? 'Not saved: something went wrong. Your text is still on this page. Press Save to try again.'
  document.body.append(message)
}

// Where there is one column, a filter that is not in use would stand between its list and the reader.
function foldFilters () {
  if (matchMedia('(max-width: 48em)').matches) {
    document.querySelectorAll('.plumbline-filter__fold:not(:has(.moj-filter-tags))')
      .forEach((fold) => fold.removeAttribute('open'))
  }
}

// Words that are made to be quoted can be copied with one press; without this file they are selected by hand.
function offerCopies () {
  if (!navigator.clipboard) {
    return
  }
  document.querySelectorAll('[data-copy]').forEach((words) => {
    const text = words.textContent.trim()
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'plumbline-copy'
    button.textContent = 'Copy'
    button.setAttribute('aria-label', `${words.dataset.copy}: ${text}`)
    button.addEventListener('click', () => navigator.clipboard.writeText(text).then(
      () => say(button, 'Copied'),
      () => say(button, 'Not copied: select the words instead')
    ))
    words.append(' ', button)
  })
}

function say (button, words) {
  let said = button.nextElementSibling
  if (!said) {
    said = document.createElement('span')
    said.setAttribute('role', 'status')
    button.after(' ', said)
  }
  said.textContent = words
}

// A table that fits needs no stop for the Tab key; only one that scrolls sideways does.
function watchScrolling (scope) {
  const observer = new ResizeObserver((entries) => entries.forEach((entry) => stopOnlyIfScrolling(entry.target)))
  scope.querySelectorAll('.plumbline-scroll').forEach((region) => observer.observe(region))
}

function stopOnlyIfScrolling (region) {
  if (region.scrollWidth > region.clientWidth) {
    region.setAttribute('tabindex', '0')
  } else {
    region.removeAttribute('tabindex')
  }
}
