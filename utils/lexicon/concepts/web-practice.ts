/** Screens in the browser: the parts of the work behind what is seen. The format stands at `readPhraseTable`. */
export const WEB_PRACTICE = `

# web-build: Build tools of the web
front-end build tooling, front-end tooling, bundlers, module bundlers, bundler configuration, JavaScript monorepos, monorepo tooling, linting and formatting
posting: front-end build tooling and CI, front-end build systems, build tools such as Vite|Webpack, maintain our monorepo, manage a monorepo, modern build tools, package management in JavaScript
story: moved from webpack, from webpack to, to vite, webpack config, dev-server-starts, hot-reload, the bundler, tree-shaking, into a monorepo, in a monorepo, the monorepo, nx workspace, turborepo, shared lint, lint rules, eslint rules, only-builds-what-changed, only-tests-what-changed, build cache, node modules, lock-file, npm packages, dependency-updates-every, renovate, dependabot, from npm to, to pnpm

# client-state: State in the browser
client-side state, state management, application state, front-end state, global state, server state, client-side caching, optimistic updates, data fetching libraries, state machines in the interface
posting: manage complex state, complex client-side state, state management libraries, manage application state, handle asynchronous data
story: redux store, out of redux, threw out redux, react-query, tanstack query, one source of truth, two-tabs, old-numbers-in, showed-old-numbers, stale data, optimistic update, rolled-back-when-call, rollback-when-call, reducer, prop drilling, context-provider, rerendered everything, re-rendered everything, rendered-on-every, state in the URL, lost-filter, state-machine, zustand, pinia, vuex, ngrx, signals-store

# live-screens: Screens that update by themselves
WebSockets, web sockets, real-time features, real-time updates, live updates, server-sent events, real-time collaboration, collaborative editing, real-time applications, presence features, live chat features, push updates to the browser, real-time dashboards
posting: build real-time, develop real-time features, real-time user experiences, real-time web, real-time communication
story: updates-live, updated-live, without-reloading, without-reload, a socket with, fallback to polling, fell back to polling, polled every, long polling, reconnect, reconnects, reconnected, reconnect storm, random delay, jitter, saw each other's cursor, overwriting each other, overwrote each other, edit-same, edited-same, at-same-time-in-same-document, live-seat-map, live-map, live-prices, live-scores, pushed-to-browser, CRDT, operational-transform

# error-tracking: Errors as users meet them
error tracking, front-end monitoring, real user monitoring, client-side errors, front-end errors, session replay, session replays, session recordings, error monitoring, source maps, crash and error reporting
posting: monitor front-end errors, monitor client-side, monitor errors in production, monitor user experience in production
story: sentry showed, sentry said, in sentry, sentry was full, errors-day, errors-per-day, errors-week, browser-extension, replays, watched-recordings, saw-them-click, saw-them-clicking, clicking-the, rage clicks, source-map, minified stack, stack-trace-says, undefined is not, grouped-errors, ignored the noise, logrocket, hotjar, fullstory, bugsnag, error tracker, in the error tracker

# server-pages: Pages made on the server
server-side rendering, static site generation, static generation, server-rendered, server components, incremental static regeneration, prerendering, pre-rendering, hydration of pages, edge rendering, SSR and SSG
posting: server-side rendering and static, rendering strategies, statically generated, Next.js or Nuxt, frameworks such as Next.js, Jamstack
story: hydration mismatch, hydration error, hydration errors, rendered-on-server, render-on-server, server-renders, prebuilt, prebuilt ~ pages, generated-at-build-time, built at night ~ pages, to next.js, saw-them-with-content, google saw ~ content, google-saw-empty, window-is-not-defined, getserversideprops, edge-function, revalidate, static-pages, moved the shop pages to next.js, moved ~ pages to next

# micro-frontends: Pages made by several teams
micro-frontends, micro front-ends, module federation, front-end platform, front-end architecture at scale, multiple teams front end, shared shell, single-spa, white-label front end
posting: front ends owned by several teams, scale front-end development, front-end platform team
story: own-part-of-page, own-piece-of-page, app shell, shared-react-version, each-team-deploys, each-team-releases, could-release-without-us, release-without-waiting, iframe, iframes, web-components, custom elements, remote-module

# charts-in-code: Charts and drawings in the browser
data visualisation in the browser, interactive charts, interactive visualisations, interactive visualizations, charting libraries, canvas rendering, WebGL, interactive maps in the browser, data visualisation libraries, real-time charts, interactive dashboards
posting: build data visualisations, build interactive charts, complex visualisations, visualise data in the browser, visualise large, D3 or similar, charts and dashboards in code
story: drew-graph, drew-network, d3, highcharts, echarts, chart.js, leaflet, mapbox, canvas instead of, instead of SVG, chart-froze, map-froze, thinned-them-out, thinned-points, 50k points, thousand-points, on-the-timeline, heat-map, drag on the map, web-worker

# web-safety: Safe pages
front-end security, browser security, cross-site scripting, XSS, CSRF, content security policy, CSP headers, CORS, secure cookies, web security, secure handling of tokens, OWASP top ten
posting: ensure front-end security, secure web applications, security of web applications, protect against XSS, web application security
story: let-script-through, script-through, script-tag, escaped it, sanitised-the, sanitized-the, set a CSP, content-security, out-of-local-storage, token-out-of, token in the URL, tokens-in-local-storage, into-cookie, httponly, samesite, cross-site, taken over on npm, malicious package, poisoned package, pinned-version, pinned-and-replaced, clickjacking, open redirect, changing-number-in, changed the id in the URL, other customers' data, another-customer's-data, see-other-people's, read-another-customer's, iframe from

# checkout-code: Baskets and checkouts in code
checkout in code, checkout front end, basket and checkout, cart and checkout, guest checkout, payment forms, wallet payments, address lookup, conversion in the front end, checkout experience, shopping cart features
posting: work on checkout, checkout and conversion, own the checkout, improve the checkout, build checkout, e-commerce front end, storefront development, headless storefront
story: forced-account, as-a-guest, apple pay, google-pay, paypal button, finds-address, postcode lookup, more-bought, more-people-bought, drop-out-at, abandoned at, one-page-checkout, pay-button, buy-button, 3d secure, voucher-field, voucher-code, delivery-date-picker, in-basket-page, without-creating-account, basket-page, dropped-out-at

# tracking-experiments-code: Variants and events in code
front-end experimentation, A/B tests in code, instrument user behaviour, user behaviour tracking, tracking implementation, experimentation platform, experiment variants, feature experiments
posting: track user behaviour, run A/B tests together, implement experiments, implement A/B tests, implement event tracking, implement analytics events
story: two variants, both variants, variant behind, variants behind, half-of-visitors, half-visitors, split-traffic, counted-clicks, count-clicks, clicks-on, events-were-named, named-differently-on-every-page, data-layer, event-fired-twice, more-finished-it, finished-form, finished-it, winner was, variant won, the variant, control-group-saw, event-names, tracking-plan, fired-twice
`;
