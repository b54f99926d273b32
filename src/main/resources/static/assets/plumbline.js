// Starts the components. Every page works without this file: it only makes them more comfortable.
import { initAll as startGovuk } from './govuk-frontend.min.js'
import { initAll as startMoj } from './moj-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
startGovuk()
startMoj()
watchScrolling(document)

// Content that htmx puts into the page comes without its behaviour. htmx also reports the body once at the start,
// whose components run already.
document.addEventListener('htmx:load', (event) => {
  const added = event.detail.elt
  if (added === document.body) {
    return
  }
  const scope = added.parentElement ?? document.body
  startGovuk({ scope })
  startMoj({ scope })
  watchScrolling(scope)
})

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
