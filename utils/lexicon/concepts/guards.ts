/** What guarding is made of: cameras, doors, searches, quarrels at the door, crowds, keys, the guards themselves. The format stands at `readPhraseTable`. */
export const GUARDS = `
# cctv-watch: Watching cameras and alarms
CCTV, CCTV monitoring, CCTV operator, security control room, control room operator, video surveillance, alarm monitoring, public space surveillance, monitor CCTV, intruder alarms monitoring
posting: monitor cameras, monitor-alarms, monitor alarms, respond to alarms, surveillance systems, review footage
story: cctv, camera showed, on-camera, the cameras, saw on camera, camera-nine, camera 4, on the monitor, watched him on, followed him on camera, wound it back, wound back, footage, lost-him-behind, picked-him-up-on, try-car-doors, trying-car-doors, set-off-beam, fox set off, false alarm, alarm-panel, zone-four, screens-night, rang-it-in, gave-police-description
de: Videoüberwachung, Kameraüberwachung, Leitstelle Sicherheit, Alarmaufschaltung
fr: vidéosurveillance, télésurveillance, opérateur vidéo
es: videovigilancia, central de alarmas, control de cámaras

# entry-control: Who may come in
access control at the gate, visitor control, visitor passes, visitor-passes, gatehouse duties, door supervisor, door supervision, vehicle access control, contractor sign-in, badge checks
posting: control access, control-access, check visitors, check badges, screen visitors, visitors and contractors, challenge persons, control entry, verify identity of visitors, issue passes, refuse entry
story: no badge, no-badge-no-entry, badge did not, visitor without badge, no pass, pass had expired, asked for his pass, asked-for-pass, signed in visitors, visitor-book, not-on-the-list-so, not-on-my-list, tailgated, let nobody in, did-not-let-him-in, refused him entry, even-director, barrier-up, raised-barrier, challenged him, challenged her, who are you here for, rang-up-to-check, fake-pass, turned-them-away-at
de: Zutrittskontrolle, Besucherausweise, Einlasskontrolle, Pförtnerdienst
fr: contrôle d'accès, accueil sécurité des visiteurs, badges visiteurs
es: control de accesos, acreditación de visitas, registro de visitas

# searching-people: Searching people and bags
bag searches, search bags, search procedures, vehicle searches, screening of passengers, passenger screening, security screening, prohibited items, x-ray screening, pat-down searches
posting: screen and search, search people, search persons, search visitors, search vehicles, screen baggage, operate x-ray, detect prohibited items
story: bag search, bag check, bags-on-table, wand over, the wand over, x-ray showed, something dense, opened-bag, prohibited, knife-in-a, in his sock, pat down, patted down, female did the, same sex search, took-it-off-him, bottles-off-them, liquids, trays, boot-of-each-car, mirror-under, refused-to-open-bag
de: Taschenkontrolle, Personenkontrolle, Fluggastkontrolle, Luftsicherheit
fr: fouille des sacs, palpation, inspection-filtrage
es: registro de bolsos, control de equipajes, cacheo

# door-quarrels: Defusing a quarrel as a guard
conflict management, de-escalate, de-escalation, defuse conflict, physical intervention at the door, verbal de-escalation, conflict resolution training
posting: de-escalate conflict, defuse situations, aggressive people, deal with conflict, handle aggressive, manage conflict situations, calm volatile
story: squaring-up, stood-in-between, between-them-with, open-hands, hands open, kept my hands, spoke quietly, kept my distance, shout-himself-out, shouted-himself-out, let-him-shout, talked him down, talked-him-out, got his mate to, mate to take him home, walked him out, walked-him-to-door, no-hands-on, drunk at the door, wanted-to-fight, swung at me, spat at me, calmed-it, nobody-was-hit
de: Deeskalation, Konfliktmanagement im Sicherheitsdienst
fr: gestion de conflit, désescalade
es: gestión de conflictos, desescalada

# crowds: Crowds at events
crowd safety, crowd control, crowd management, event stewarding, event security, stewards at events, stadium security, spectator safety
posting: crowd safety at events, manage crowds, steward events, control crowds, supervise queues at events, safe capacity
story: barrier was bowing, stage barrier, the barrier, front-row, front-row-back, counted-heads-at-gate, shut-gate-at, full-capacity, out of the crush, pulled-girl-out, pitch invasion, turnstile, wristband check, queue-round-block, steward, stewards, away-fans, exits-clear, mosh pit, lost-child-at
de: Veranstaltungsschutz, Ordnungsdienst, Crowd Management
fr: sécurité événementielle, gestion de foule, stadiers
es: seguridad en eventos, control de aforo, control de masas

# keys-rounds: Keys, locks and closing a building
key control, key-control, keyholding, key register, locking and unlocking, lock-up patrols, alarm setting, key holding response
posting: manage keys, issue keys, lock and unlock, secure buildings at night, lock up buildings, keys and lock up, set alarms
story: keys-on-hooks, two-hundred-hooks, sign-out-and-in, signed-key-out, key-was-missing, one-missing-at, nobody-goes-home, master key, last-man-out, lights-off, set the alarm, set-it-and, tried-each-door, tried-every-door, found-door-open, door had been forced, window-forced, forced-window, broken lock, propped open, chain-on-gate, forty-keys, ring-of-keys
de: Schlüsselverwaltung, Schließdienst, Schließrunden
fr: gestion des clés, rondes de fermeture
es: gestión de llaves, apertura y cierre, acuda

# guard-team: Leading guards
security supervisor, security team leader, supervise guards, security manager, guard force, contract security supervision, shift supervisor security
posting: supervise security officers, supervise guards and rotas, roster guards, brief security officers, deploy guards, train guards
story: nine-lads-over, guards-over, one-asleep, found-him-asleep, asleep-on-post, covered-sunday, guard did-not-turn-up, guard-didn't-turn-up, changed-routes, always-same-route, same-time-every-night, briefed-guards, my-guards, new-guard, walked-route-with, checked-on-each-post
de: Leitung von Sicherheitskräften, Schichtleitung Sicherheit, Objektleitung Sicherheit
fr: chef d'équipe sécurité, encadrement d'agents de sécurité
es: jefe de equipo de seguridad, supervisión de vigilantes

# catching-thieves: Stopping and holding thieves
deter theft, detain offenders, store detective, retail security, apprehend shoplifters, apprehensions, loss prevention officer, arrest powers
posting: detain, deter theft and, deter crime, detain suspects, prevent theft in store
story: grabbed at the exit, held-him-till-police, held-till-police, straight-out-doors, filled-trolley, hoodies, under-coat, up-sleeve, shoplifter, shoplifters, detained, waited for the police, police came, followed-him-round, foil bag, razor blades, steaks, same-man-every, bolt cutters, cable thieves, caught-him-with, emptied-pockets
de: Ladendetektiv, Diebstahlschutz
fr: agent de prévention des vols, interpellation
es: prevención de hurtos, detención de sospechosos

# guard-reports: Reports and logs of guards
incident logs, incident logs of guards, daily occurrence book, daily activity reports, security reports, incident reports for security, witness statements of guards
posting: write reports and keep logs, keep logs, report incidents, incident reports, daily logs, write incident reports, maintain log
story: wrote-what-when-and-who, what-when-and-who, timed-every-line, police-copied, wrote it in the log, in-guard-book, occurrence book, gave a statement to the police, wrote a statement, statement-and-read-it, logged the time, with-time-next-to-it, took-picture-of, handover-sheet-for-nights, next-guard-could
de: Wachbuch, Vorfallmeldungen
fr: main courante, rapports d'incident
es: libro de novedades, partes de incidencias
`;
