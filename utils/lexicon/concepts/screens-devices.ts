/** Apps, pages, devices and games: the parts of the work that postings name one by one. The format stands at `readPhraseTable`. */
export const SCREENS_DEVICES = `
# offline-sync: Working without a connection
offline-first, offline support, offline mode, offline capability, offline behaviour, offline storage, local persistence, local storage, local database, local data storage, data synchronisation, data synchronization, background sync, sync engine, conflict handling, sync conflicts, poor connectivity, unreliable networks, intermittent connectivity, caching on the device
posting: works offline, keep the app usable, work without connectivity, synchronise data, when the connection comes back, handle poor network, offline capable, resilient to network
story: no signal, bad signal, bad reception, no reception, without signal, without a connection, flight mode, aeroplane mode, in the tunnel, on the train connection, synced later, syncs later, sends it later, sent it twice, wrong clock, changed the clock, phone clock, time offset, stored on the phone, stores on the phone, kept on the device, saved locally, local copy, room database, sqlite, queued on the phone, last one wins, two people changed, both had edited, merge them, worked offline, spinner forever, no signal in the cellar, kept-scans, sent-them-later, send-later, later-one-won, edited the same note, useless in the underground, stored the timetable, queue-on-phone, offline queue, events-came-in-twice

# app-crashes: Crashes and freezes of apps
crash reports, crash reporting, crash rate, crash-free, crash monitoring, app stability, stability of the app, app vitals, =ANR, ANRs, app freezes, crash analysis, app hangs, out-of-memory crashes, app quality, store ratings, app ratings
posting: monitor crash, reduce crashes, improve app stability, analyse crashes, keep crash-free, investigate crashes, monitor app, stability and performance of the app
story: crashlytics, firebase said, app froze, main thread, on the main thread, blocked the main, stack traces, only on samsung, only on xiaomi, only on old, only on android, only on one model, play console, app store connect, stars went, rating fell, one star, reviews said, paused the rollout, stopped the rollout, crashes per day, crashed at start, crashed when, third party SDK, crash-only-on, froze because, crash-free in, from 98 to, samsungs, out-of-memory-on-old, crash-went-away

# app-shipping: Getting apps into the stores
app store releases, app releases, release train, store releases, release process of apps, phased rollout, staged rollout, app signing, code signing, provisioning profiles, app review guidelines, store guidelines, beta distribution, TestFlight, internal testing track, app versioning, Google Play, App Store
posting: publish to the stores, publish apps, release to the app store, release apps, manage app releases, rollout on Google Play, rollout to the stores, from sketch to rollout, prepare store, manage the release train, submit apps
story: rejected by, got rejected, apple rejected, app was rejected, resubmitted, appealed to apple, review took, expedited review, store listing, put-it-out-to, out to 20%, to one percent, to five percent, five percent, halted, internal track, beta testers, build number, expired certificate, signing key, keystore, hotfix build, forced update, old versions still, cannot roll back, can't roll back, release every two weeks, friday build, branch cut, version five, to-the-stores, version-went-to-stores, wrote-back-with-video, rejected-us, rejected-us-twice, apple rejected us, because of the login, demo account for the reviewer, reviewer, watched-for-day, percent-first-and-watched, release-notes-in-store

# app-builds: Build times and build machines of apps
build pipelines for apps, build times, Gradle, Bitrise, Fastlane, Xcode Cloud, build servers, build system, build tooling, CI for mobile, modular builds, build cache, build scripts, monorepo builds, compile times
posting: maintain our build, cut build times, improve build times, maintain CI for, speed up builds, maintain build tooling, build and release pipeline, automate builds and releases, builds and releases with CI, mobile CI/CD
story: build took, build from ~ minutes, build from ~ to, clean build, incremental build, xcode build, waited for the build, mac mini, mac mini in the, build machine, cached the, split into modules, red build, nightly build, build on my machine, only builds on his, signed by the CI, fastlane, fastlane lane, does-signing, signing and upload, build server in the corner, nobody-could-build, certificates-expired-and, provisioning profile, bitrise, a build went from ~ to, recompiled, recompiled everything, gradle cache, xcode update

# interface-modernising: New ways of building screens
Jetpack Compose, SwiftUI, UIKit, React hooks, Vue 3, AngularJS, TypeScript migration, migrate to TypeScript, ^modularisation, ^modularization, ^modularise, ^modularising, modernise the codebase, ^modernising, grown codebase, UI toolkit migration, framework migration, MVVM, dependency injection, modern app architecture, modern patterns, clean architecture, unidirectional data flow, app architecture, micro-frontends, front-end architecture
posting: modernise a grown codebase, without stopping feature work, migrate from, move to a modern framework, modularise the app, adopt modern, improve the architecture of the app, front-end upgrades, upgrade dependencies
story: moved to compose, moving to compose, moved to swiftui, moving to typescript, moved to typescript, file-by-file, screen by screen, screen for screen, old screens, new screens, when you touch, whenever you touch, boy scout, no rewrite, never get a rewrite, instead of a rewrite, rewrite was refused, wrapper around, side by side in, both frameworks, still in XML, still in jquery, still in angular, strict mode, any everywhere, types found, of ~ screens, screens done, god class, god activity, three thousand line, thousand line class, unit tests first, extracted a module, split it into modules, in compose, old one was ~ lines of, first swiftui screen, inside the old, took out the storyboards, out-of-activities, logic out of, into view models, split-app-in, modules, recompiled, recompiled everything, one-after-another

# sensors-bluetooth: Phones that talk to things
Bluetooth, Bluetooth Low Energy, BLE, ^wearables, ^smartwatch, watch app, Wear OS, WatchOS, sensors on the phone, GPS tracking, location services, background location, maps in apps, ^geofencing, NFC, camera features, barcode scanning in apps, heart-rate sensors, connected accessories
posting: integrate sensors, connect to devices over Bluetooth, map and location features, pair with wearables, recording engine, location tracking, work with wearables, wireless connectivity, BLE and Wi-Fi, wireless BLE
story: would-not-pair, lost the pairing, bluetooth dropped, GPS jumped, GPS was off, location in the background, killed in the background, killed by the system, battery saver, battery optimisation, manufacturer kills, beacon, NFC tag, scanned the code, QR code, camera could not, lock-would-not-pair, pair-on-half, retry with a scan, scan-again, killed by the battery saver, got-killed-by, tracking-in-background, geofence, geofences, fired-two-streets-late, step-counter, beacons, range doubled, moved the antenna, antenna, antenna away from, reconnects after the router, after the router restarts, router restarts, RSSI, signal strength, advertising interval, mesh

# forms-errors: Forms, errors and waiting
form validation, error handling in the interface, error states, loading states, empty states, input validation, complex forms, multi-step forms, ^wizards, checkout forms, user input, form design, rich text editors, drag-and-drop, complex interactions, data grids, tables and filters, data entry screens
posting: implement forms, handle error states, build complex interfaces, rich interactive, interactive interfaces, data-heavy interfaces, complex user interfaces, implement forms with, forms with complex validation, validation and error handling, form-heavy applications
story: sign-up form, form lost, lost their input, lost everything they typed, typed it again, error message, said only error, red border, validated on every, fields they, pressed twice, double click, double clicked, disabled the button, undo button, back button, autosave, paste from excel, pasted from, table with ~ rows, scrolled forever, autocomplete, next-to-field, on-top-of-page, half-hour-of-typing, lost ~ typing, typing-was-lost, saved-drafts, saved-draft, saves-draft, session-ended, session-ran-out, logged-out-while-typing, cut into ~ steps, into-four-steps, steps-with-check, check-after-each, message-said-what, what-was-wrong-with, required-field, required-fields, phone-number-format, accepted-only, date-of-birth-field, double-submit, submitted-twice, disabled-button, greyed button, greyed-out button

# browser-trouble: Browsers that behave differently
cross-browser, cross-browser compatibility, browser compatibility, Safari, legacy browsers, browser support, browser developer tools, rendering problems, memory leaks in the browser, front-end debugging, responsive layouts, mobile web, progressive web apps, PWA, service workers
posting: debug in the browser, support all browsers, ensure compatibility, debug front-end
story: only in safari, only in firefox, only in chrome, old safari, internet explorer, IE11, on her ipad, on his ipad, tab crashed, tab got slow, leaked, leak in the page, event listener, devtools, dev tools, network tab, throttled, throttled phone, slow 3G, cached old version, hard reload, z-index, layout jumped, font did not load, third party script, ad blocker, in safari, safari swallowed, on safari, in firefox, firefox jumped, in-old-edge, old-edge, on-old-browser, in-old-browser, only-there, kept a fallback, polyfill, polyfills, sticky header jumped, prefixed, browser-matrix, browserstack, date-by-hand, caniuse, on the iphone only, on iphones only, android browser, samsung browser

# many-tongues-screens: Screens in many languages
^localisation, ^localization, ^internationalisation, ^internationalization, i18n, multilingual websites, translation management, right-to-left, localise the interface, several languages interface, locale formats, time zones in software, ^currencies
posting: localise the interface|app|product|website, translate the interface, support several languages, international audiences, manage translations, internationalisation and localisation, internationalization and localization, right-to-left languages, multilingual user interfaces
story: german words, long words, text did not fit, translated strings, missing translation, translation keys, arabic version, date format, decimal comma, comma instead of, time zone, wrong time zone, summer time, daylight saving, currency, umlaut, accents in names, flags for languages, twice-as-long, burst-buttons, burst-button, broke-layout-in-german, in arabic, arabic meant, hebrew, turning-whole-layout, mirrored-layout, every-string-into, strings-into-files, hard-coded strings, hardcoded strings, files-for-translators, for-the-translators, plural forms, plurals, pseudo-localised, language-switch, missing-keys, in-nine-languages, six tongues, translators

# found-on-web: Pages that are found and measured
technical SEO, structured data, ^sitemaps, meta tags, server-rendered pages, static site generation, search engines, social sharing, search visibility of pages, web tracking, tag manager, consent banner, cookie consent
posting: optimise for search engines, implement analytics tracking, implement tracking, technical search optimisation, improve search visibility
story: not indexed, google did not, google saw, out of the index, canonical, noindex, 404, preview image, shared link, events sent, event twice, tracked twice, cookie banner, search console, old-links-gave, gave 404, gave a 404, wrote the redirects, the redirects, redirect map, redirect list, schema.org, rich results, markup on the, were-not-indexed, weren't indexed, not-in-the-index, index-from-staging, robots.txt, sitemap, crawl, crawled, crawler, core web vitals, traffic-from-google, lost-in-google, organic-traffic

# page-to-code: From the design to the page
pixel-perfect, design implementation, designs from Figma, implement designs, translate designs into code, ^animations, micro-interactions, CSS architecture, design tokens in code, interaction details, layout and styling, style sheets, visual regression, UI polish, sense of design, eye for design
posting: implement pixel-perfect designs, refine interactions, bring designs to life, work with designers to, attention to visual detail, turn designs into
story: two pixels, pixels off, eight pixels, the designer sat, sat with the designer, compared with figma, figma file, not in the design, missing state, no design for, what if the name is long, what happens when there are none, animation was, jerky, janky, 60 frames, stock component, stock button, ugly version, prettier, font size, on a small screen, after the figma file, from figma, 4 px, px off, pixels here and there, went-over-it-together-with-designer, told-designer, designer-drew, drew-states, states-for-empty, empty-and-error, hover state, cannot scroll both, can't scroll, on-a-phone-that, design-did-not-say, the mock-up, mock-ups, mockup, design tokens, straight from figma, empty-state

# hardware-hunt: Hunting faults between hardware and software
hardware debugging, ^oscilloscopes, logic analysers, logic analyzers, JTAG, debug probes, field returns, failure analysis of devices, board-level debugging, root cause of device failures, signal measurement, brown-out, reset behaviour, hardware faults, EMC testing, temperature testing, climate chamber
posting: debug with oscilloscopes, debug hardware, analyse field returns, troubleshoot hardware, support hardware debugging, measure signals, read schematics and datasheets, read schematics
story: on the scope, scope on the, put the scope, soldered, soldered a, lifted the pin, pull-up, brownout, reset line, only in the cold, cold spray, came back dead, all dead, dead boards, dead units, fine on my bench, in the errata, datasheet said, hardware said, hardware blamed, blamed the firmware, blamed software, new revision, board revision, respin, ESD, hung the scope, scope on the clock, smoke from the, reversed diode, diode, together with the hardware, with the electronics, wire-on-board, bodge wire, crosstalk, ground-was, ground loop, level shifter, bad capacitor

# low-power: Making batteries last
low power, low-power design, power consumption, power optimisation, power budget, battery life, energy harvesting, sleep modes, current consumption, battery-powered devices, power management firmware
posting: optimise for low power, reduce power consumption, extend battery life, optimise power and memory, power-efficient
story: microamps, milliamps, sleep current, deep sleep, woke up every, wakes every, wake-ups, battery lasted, battery lasts, battery was empty, batteries empty, coin cell, years on a battery, ten years on, five years on, current meter, joulescope, measured the current, where the current goes, UART left on, sampled every, every ten seconds, polled, polling, interrupt instead, radio on, transmit less, sent less often, retransmissions, join again, microamps asleep, a pull-up had, pull-up had cost, cost us ~ microamps, lasts-four-years, years-instead-of-one, woke only on, reed contact, woke only when

# device-updates: Updating devices that are out there
over-the-air updates, OTA updates, firmware update, remote updates, fail-safe updates, secure boot, boot chain, chain of trust, signed firmware, firmware signing, ^bootloader, A/B partitions, rollback of firmware, device security, key provisioning, update fleet, fleet of vehicles, fleet of devices
posting: implement secure boot, implement over-the-air, design remote updates, fail-safe remote, update mechanism, secure updates, secure boot chain
story: over the air, update over, updated remotely, bricked, brick it, pulled the plug during, power cut during, power loss during, power fails, second slot, two slots, second bank, old image, golden image, fall back to the old, falls-back, watchdog, boot counter, boots the old, signature check, signed image, signing key, hash did not match, half written, update failed on, ten devices first, first fifty, would not ship it, not ready to ship, does-not-report-it-falls, devices-updated, had to be fetched, devices-had-to-be, key-in-safe, signed-images, image-signed, old-one-stays, update-in-night

# device-protocols: Buses and protocols of devices
communication protocols, field buses, ^fieldbus, CAN bus, CANopen, Modbus, RS-485, UART, SPI, I2C, Profinet, EtherCAT, MQTT, LoRaWAN, Zigbee, LTE modems, cellular modems, GNSS receivers, Ethernet TSN, serial communication, protocol stacks, interface drivers, device integration
posting: implement protocols, integrate drivers, write drivers for, connect third-party devices, integrate sensors and, communicate over, integrate modems, CAN SPI I2C, SPI I2C UART, CAN bus and, wireless protocols, BLE LoRa, LoRa Wi-Fi, wireless communication
story: register map, wrong register, off by one register, byte order, endian, swapped bytes, baud rate, terminator, two masters, timeout on the, CRC, sniffed, sniffer, recorded the bus, captured the bus, wrote a simulator, simulator of, other vendor, vendor blamed, integrator, gateway, gateway lost, modem, same-address-on-bus, same-address, on-the-bus, sniffed the line, byte swapped, CRC was, every hundredth frame, hundredth frame, frame-got-lost, frames-lost, termination, terminated, terminating resistor, packet did not fit, packed it into bits, into bits, modbus register, CAN-frames, i2c, bit rate

# kernel-boards: Linux on boards
Linux kernel, kernel drivers, kernel modules, device trees, board support packages, BSP, U-Boot, Yocto, Buildroot, root file system, embedded Linux, Linux device drivers, kernel subsystems, kernel debugging, ^ftrace, gdb, real-time Linux, long-term-support kernels, board bring-up, bring up new boards, bring-up
posting: develop kernel drivers, maintain board support, maintain Yocto layers, bring up new hardware, develop device drivers, build embedded Linux, bring up boards
story: kernel panic, patched the kernel, kernel update, dmesg, devicetree, uboot, yocto layer, cross compile, cross-compiled, first boot, would not boot, did not boot, boot time, boots in, serial console, LED blinked, first boards, new board, rev A, rev B, wrong footprint, pin swapped, swapped pins, first board would not boot, pin was swapped, device tree for, device tree, yocto build, yocto build from, shared cache, sstate, boot from ~ to, boot from, kernel module, camera-driver, rootfs

# bench-tests: Testing on real hardware
hardware-in-the-loop, HIL, HIL benches, test benches, test on target, unit testing on target, automated hardware tests, hardware test automation, device testing, end-of-line test, end-of-line testing, production test, flashing stations, test jigs, test fixtures for boards, robustness tests, endurance tests
posting: hardware-in-the-loop tests, build test benches, automate builds and tests on hardware, set up end-of-line, support production testing, extend test benches, validate test tools, unit tests and hardware, flashing end-of-line, production support flashing, flashing and end-of-line
story: test rack, rack of devices, rack of boards, test rig, relay board, relay that, power-cycled, power cycle, switched it off ~ times, off and on ~ times, thousand times, ten thousand times, raspberry pi, arduino, jig, pogo pins, flashed each, flashed every, flashing took, checksum, reproducible build, container for the compiler, compiler version, a rack with relays, rack with relays, relays, turns-device-off, times-night-off-and-on, mocks for the hardware, on the PC with mocks, tested the parser, goes-on-six-boards, new firmware goes on, each-night-new, flashes a board, board in ~ seconds, jig with needles, needles, tests each output, girls at the line, people-at-line, LED-nobody-can-see, line-tests, serial number at the line

# timing-races: Interrupts, timing and real time
real-time behaviour, real time constraints, hard real-time, interrupt handling, interrupt service routines, RTOS, scheduling of tasks, priority inversion, race conditions, concurrency in firmware, memory constraints, stack usage, ^determinism, multithreaded firmware, bare metal
posting: understanding of concurrency, understanding of interrupts, real-time systems, real-time operating systems, memory-constrained, ^deterministic, RTOS tasks, FreeRTOS, Zephyr
story: in the interrupt, ISR, read it twice, disabled interrupts, critical section, counter jumped, once in a thousand, missed a deadline, mutex, stack overflow, ran out of stack, fragmentation, no malloc, toggled a pin, toggled a GPIO, GPIO, compiler optimised, optimisation off, low-task-held, lock-high-one, high-one-needed, stack of the radio, super loop, loop to tasks, to-tasks, task-priorities, jitter, watchdog bit, too small by ~ bytes, semaphore

# control-signals: Control loops and signals
control algorithms, motor control, PID, control loops, signal processing, digital filters, DSP, Kalman filter, sensor fusion, control engineering, state estimation, calibration of sensors, measurement algorithms, robotics control
posting: develop control algorithms, implement signal processing, tune controllers, model-based development, Simulink models, motor control signal processing
story: oscillated, overshoot, tuned the PID, tuned the, noise in the signal, sensor drifted, calibration table, step response, motor stalled, stalled, encoder, steps lost, the motor whined, motor whined, whined, switching frequency, filter-of, filter-against-noise, against-noise, noise-on-sensor, tuned the controller, stopped overshooting, overshooting, low-pass, moving average, fourier, FFT, field oriented

# regulated-devices: Software for trains, cars and patients
safety-relevant, safety-critical, regulated field, regulated environment, medical technology, medical devices software, rail software, railway standards, EN 50128, automotive software, IEC 62304, ISO 26262, notified body, technical files, design and verification documents, verification documents, tool validation, validated tools, traceability matrix, requirements traceability, software of unknown provenance, risk files
posting: safety-relevant field, regulated or safety-relevant, documents required by standards, verification according to, work under ISO 13485, prepare technical documentation for approval, trace tests to requirements, validate the tools, requirements documentation and traceability, traceability
story: safety issue, medical pump, infusion pump, each requirement had, requirement without a test, who released, released by hand, design history, change form, change request form, complaint from a hospital, field safety, class B, class C, each-requirement-has, has-number-and-test, interface-down, interface-document, service people in plain, release-notes-for

# game-feel: Making play good
game design, game balancing, level design, game economies, ^playtests, ^playtesting, gameplay features, player experience, monetisation of games, ^quests, narrative design, game mechanics, user-generated levels
posting: design and balance, run playtests, iterate on gameplay, build gameplay features, tune difficulty, design game
story: playtesters, players quit, players left at, nobody understood the jump, level three, boss fight, heat map of deaths, spreadsheet of weapons, nerfed, inflation of gold, cut the level, prototype in a week, game jam

# game-engine-work: Engines, frames and machines of games
game engine, Unreal Engine, Unity engine, rendering optimisation, frame rate, console ports, console certification, memory on consoles, engine tools, tools for artists, asset pipeline, level tools, multiplayer networking, ^netcode, game servers, game AI, ^shaders, visual effects
posting: optimise rendering, port games, build tools for artists, build tools for level designers, implement multiplayer, write shaders, implement game AI, ship on consoles
story: frames per second, frame budget, 20 fps, draw calls, overdraw, profiled the frame, texture, out of memory on the, on the switch, on the console, failed certification, failed cert, loading took, artists waited, artists could, designers could, rubber band, desync, server tick, cheaters, matchmaking, path finding, physics exploded

# live-games: Games that run for years
live operations, live ops, seasonal events, content updates, game analytics, player retention, daily active players, patch notes, in-game events
posting: run live operations, plan seasonal events, analyse player behaviour, support live games
story: halloween event, christmas event, review bombed, discord, refunded the players, gave everyone gems, server queue, launch night, day one patch, retention on day, whales

# app-performance: Start, memory and battery of apps
app performance, mobile performance, start-up time of apps, app start time, battery consumption, battery drain, memory consumption on devices, app size, scrolling performance, rendering performance of apps, background execution
posting: optimise performance memory and battery, performance and battery, memory and battery consumption, optimise app performance, improve app performance, profile apps, smooth scrolling, fast and responsive apps
story: cold-start, warm start, app took ~ seconds to start, splash screen, started lazily, lazily, emptied-battery, ate the battery, battery-empty-by, battery was empty by noon, GPS every second, location every second, scrolling stuttered, list stuttered, stuttered, jank, dropped-frames, full-photo, full-size photo, full-size pictures, thumbnails, picture was decoded, decoded on the main, instruments-showed, android profiler, perfetto, baseline profile, memory-warning, apk from, app from ~ to ~ MB, download size, when-phone-stands-still, GPS off when standing

# app-tests: Tests of apps
mobile test automation, UI tests for apps, tests for mobile apps, emulator tests, simulator tests, device farm, screenshot tests, snapshot tests of screens, XCUITest, XCTest, Appium, Espresso tests, Espresso and XCTest
posting: write unit and UI tests for mobile, test mobile apps, automated tests for apps, mobile testing
story: espresso tests, on three emulators, emulators, emulator, on the simulator, in the simulator, view models without, without-phone, without-device, screenshots of every screen, screenshots compared, compared pixel, robolectric, fake server, mock server for the app, farm of phones, firebase test lab, maestro

# app-purchases: Buying in apps
in-app purchases, in-app purchase, in-app subscriptions, app subscriptions, app monetisation, app monetization, store billing, StoreKit, Play Billing, paywalls, RevenueCat, ad integration in apps
posting: implement subscriptions, in-app purchases and subscriptions, mobile payments, monetise the app
story: receipts-were-only-checked, receipt-validation, checked-receipt, receipts-on-server, family-sharing, restore-purchases, restored-purchases, paywall, refunds at apple, refunded by apple, apple's server notice, server notifications from, renewal-failed, price tier, apple takes, 30 percent to apple, promo codes for the app

# app-security: Safe apps
mobile security, mobile app security, certificate pinning, secure storage on devices, keychain, Android Keystore, biometric authentication, biometric login, jailbreak detection, root detection, app hardening, obfuscation, OWASP MASVS, app attestation
posting: secure mobile apps, ensure mobile security, security of mobile applications
story: plain preferences, in the preferences, put it in the keystore, into the keystore, in the keychain, into the keychain, pinned the certificate, pinned certificate, pin the certificate, certificate pin, rooted-phones, rooted-phone, jailbroken, face id, touch id, fingerprint login, screenshot of the card, blurred the screen, hid the screen in the switcher, proguard, play integrity, token on the phone

# push-links: Pushes and links into apps
push notifications, push notification, deep links, deep linking, universal links, app links, in-app messages, notification preferences, mobile engagement
posting: implement push notifications, push notifications and deep links, notification services
story: pushes never arrived, pushes did not arrive, push never arrived, pushes-day, too-many-pushes, turned off notifications, turned notifications off, switched off notifications, let them choose which, opened-wrong-screen, link in the mail opens, link opens the, opens-right, opens-app, opened-app-instead, FCM, APNs, device tokens, badge count, silent push

# app-platform-ways: Apps as each platform has them
platform conventions, Human Interface Guidelines, Material Design, native look and feel, platform guidelines, mobile UX, mobile user experience, tablet layouts, foldables, widgets and watch apps
posting: follow platform guidelines, platform conventions and UX, iOS and Android guidelines, mobile-first design
story: tab bar, back gesture, swipe back, bottom sheet, navigation drawer, home screen widget, widget for the home screen, what-system-gives, system-gives-us, iphone way, android way, looks like an iphone, on-three-phones, looked at it on ~ phones, on-real-phone, with one thumb, status-bar, dark theme

# field-failures: Devices that come back
field failures, field returns, failure analysis, returns analysis, warranty returns of devices, reliability of devices, root cause of field failures, field issues, customer returns of electronics
posting: analyse field failures, analyse returns, support field issues, investigate field failures, field failures and returns, analyse field returns, analyze field returns
story: came-back-dead, came-back-from-customers, came-back-from-field, from-one-batch, one-batch-with, bad capacitor, capacitor, cracked solder, cold joint, only failed below, failed below minus, below minus ten, at 60 degrees, read-crash-log, crash-log-out-of, log out of the flash, counter of resets, water-in-the, corroded, corrosion, connector loose, of ~ shipped, returned-units
`;
