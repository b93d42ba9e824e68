/** A building site day by day, the neighbours and flats around it, and the houses it leaves behind. The format stands at `readPhraseTable`. */
export const SITE = `
# gangs: Subcontractors and gangs on site
subcontractors on site, manage subcontractors, coordinate subcontractors, subcontractor coordination, subcontractor performance, parallel work, direct labour, site labour, labour gangs, supervise trades, supervise operatives, supervise crews, supervise tradespeople, trade packages, work crews
posting: manage trades, coordinate trades, coordinate-site-teams, supervise gangs, direct crews, control subcontractors, progress of subcontractors, subcontract packages, follow one another, without clashes, trade contractors, coordinate packages, sequence trades, direct and subcontract, subcontractors and suppliers on site, direct labour and, set up subcontractors, subcontractors' insurance, check subcontractors, accreditations of subcontractors
story: subbies, the subbie, gangs, gang of, two gangs, bricklayers, scaffolders, groundworkers, concrete gang, four men, men short, lads short, no-men-on, did-not-send-anyone, sent-two-men, pulled his men, pulled off to another job, firm went bust, weekly meeting with the trades, wrote-down-who-is-where, which floor, floor by floor, room by room, finished the floor before, walked the floor, told the foreman, other foreman, my crew, the crew, rang his boss
story: erectors, erector foreman, steel erectors, blockwork gang, brickies, steel fixers, chippies, moved the gang, swapped the gang, put the gang on, round to the front, two trades in the same, one trade waiting, clash between, in each others way, pulled his lads, lads off site, agency lads, foreman and I, walked it with the foreman, brickies were waiting, waiting-on-scaffolders, in the cabin, got them both in the cabin, four-gangs, each-gang-floor, gave-each-floor, roofers did-not-show, roofers didn't show, pulled-joiners, joiners-forward, no-show on monday, two-men-short, labour-only, their foreman, my brickies
de: Nachunternehmer, Kolonnen, Subunternehmer auf der Baustelle, Polier
fr: sous-traitants de chantier, équipes de chantier, compagnons
es: subcontratas, cuadrillas, encargado de obra

# look-ahead: Keeping a build to its dates
look-ahead programme, look ahead planning, lookahead, weekly work plan, last planner, site-programme, programme slippage, construction sequence, sequence of works, critical path on site, recover programme, milestone dates on site, short-term programmes, progress-against-programme, construction-programme, construction-schedule, look-ahead, sequencing-of-trades, coordinate trades, coordinate subcontractors, site-logistics, deliveries to site, programme-of-works, site diary, daily-reports-from-site, site supervision
posting: keep-the-build, drive-progress, progress-meetings, schedule-of-works, sequence works, monitor-progress, keep-to-programme, deliver-projects-on-programme, coordinate-deliveries-and-trades, plan-site-activities, two-week look-ahead, look-ahead programmes, report delays, recovery measures, flag delays, potential delays, keep works on programme, delays early, progress of works, run day-to-day site, day-to-day site activities, on programme, projects on programme, on programme and, deliver on programme
story: behind-on-the, weeks-behind, days-behind, lost a week, lost two days, on the wall planner, wall planner, drew the week, three weeks ahead, pour was booked, inspection was booked, pump was booked, had to be poured, before the screed, could not close the, drying time, not dry, drying out, rained, frost, wind stopped the crane, saturday shift, worked the saturday, moved the pour, would not let them pour
story: trades-were-in-each-other's-way, one-trade-after-another, plasterers-came, crane-was-booked, crane-stood, delivery-could-not-get, road-was-too-narrow, lost-week-to-rain, rain-for-week, brought it forward, started at six instead, first load at, lost two days instead, only lost, instead of six days, forecast changed, rain forecast, heavy rain from, decided to pour, pour or not, held the pour, poured before the rain, before the rain came, got it in before, swapped the order, did the front first, done by friday, on programme, back on programme, ahead of programme, off the critical, float in the, behind from frost, two-weeks-behind, got-it-back-by, pouring-on-saturdays, worked-saturdays, nine-days-early, days-early-and, grand under, under budget, crossed-off-what-was-done, moved-rest, every-friday-crossed, six-week-sheet, float-had-gone, critical path, caught-up-three-days, rain-days, weather-days
de: Bauzeitenplan, Terminplanung Bau, Taktplanung, Bauablauf, Koordination der Gewerke, Bautagebuch
fr: planning travaux, avancement du chantier, délais de chantier, planning de chantier, coordination des corps d'état, suivi de chantier
es: planificación de obra, avance de obra, plazos de obra, coordinación de gremios, seguimiento de obra

# site-quality: Checking work before it is covered
quality-on-site, inspect works, quality inspections on site, hold points, inspection and test plans, ITPs, workmanship, quality of workmanship, defects on site, pre-handover inspections, check work against drawings, stage inspections, building control inspections
posting: monitor workmanship, inspect workmanship, installations conform, check-quality-of-works, right-first-time-on-site, setting out and levels, check setting out, latest drawings, check levels, quality plan, record inspections, check workmanship, according to drawings, in accordance with drawings, drawings and specifications, quality checks on site
story: ripped it out, had it ripped out, made them redo, made-them-do-it-again, took-it-down-again, out of plumb, out-of-level, centimetres out, millimetres out, laser, spirit level, photos before, photographed every, before it was covered, before closing, closed up the walls, tape measure, failed inspection, inspector would, inspector said, building-control, not inspected, passed first time, leaked after, no membrane, missing fire
story: off the wrong line, wrong grid line, wrong grid, old revision, rev b, revision c, old drawings, out-of-date drawing, broken out, break it out, broke it out, breaker for two days, check the diagonal, someone else checks, somebody who did not set it out, checked the levels, cube results, cubes fine, cubed every, slump, flat within, mil out, out by fifty, set out the, widened the footing, walked-each-flat-with, blue-tape, tape-on-every, sixty bits, membrane wasn't lapped, wasn't lapped, had-it-off-again, off-again-before, opened-up-wall, no ties, wall ties, of-it-came-down, taken-down-again, cavity full, pictures-before-it's-covered, photos-before-it-was-covered, before-they-covered-it, hold-point, cube test, before-the-pour
de: Bauqualität, Mängelvermeidung, Abnahmen auf der Baustelle, Qualitätskontrolle Bau
fr: contrôle qualité chantier, autocontrôles, points d'arrêt
es: control de calidad de obra, puntos de inspección, supervisión de acabados

# site-materials: Materials and deliveries on site
call-off-materials, materials-on-site, material-deliveries-to-site, site-deliveries, plant hire, hire plant, order concrete, material-schedules, procure materials for site, storage on site, just-in-time deliveries to site
posting: schedule-deliveries-to-site, control-materials, plant and materials, site logistics plan, waste on site, materials plant and concrete, call off concrete, in good time, hire costs, order plant, keep waste to, plant hire costs, off-hire plant, concrete and steel, materials and manage deliveries
story: lorry could not, lorry got stuck, could-not-turn, unloading in the road, crane time, crane was, hoist, forty tonnes, steel came, wrong steel, wrong wire, ordered-the-wrong, ordered twice, ordered short, short by, pallets of plasterboard, rain got, covered it with, stolen off site, thieves, container was broken, thrown in the skip, skips, supplier took it back, restocking, batching plant, off hire, on hire, hire company, standing idle, trucks at the plant, turned back none, ordered the concrete, photo of the trailer, photo of the load, rang the yard, rang the fabricator, fabricator, came in the wrong order, delivered in the wrong order, back end first, loads of steel, lorries of steel, extra floats, borrowed a pump, pump blocked, wrong mix, too much left over, wrong-colour-bricks, bricks-came-in-wrong, sent the wagon back, sent-lorry-back, crane booked, booked-from-seven, steel-had-to-be-there, no-room-on-site, came-day-it's-used, just-the-day-before, called-off-next, blocks-on-road, plasterboard got wet, skip-where, short-on-load
de: Materialdisposition Baustelle, Baustellenlogistik, Gerätedisposition
fr: approvisionnement du chantier, logistique chantier, location de matériel
es: acopio de materiales, suministro a obra, alquiler de maquinaria

# site-diary: Records of a site
site diary, site diaries, daily-reports, daily logs, site records, progress photos, progress photographs, labour returns, dayworks, daywork sheets, allocation sheets, timesheets on site, site-documentation, RFIs, RFI, requests-for-information, construction documentation, track labor hours
posting: maintain site records, keep site diary, document-progress, raise RFIs, submittals, log variations, complete site records, diaries and reports
story: wrote in the diary, site book, day book, photos every evening, photo of each, dated photos, every friday photos, sent a letter, wrote to the architect, asked the architect, waited for an answer, old drawing, two drawings, wrong revision, date on every page, throw the old ones, architect changed, had-it-in-writing, could prove, wrote-in-book-each-evening, book-each-evening, weather-who-was-on, who-was-on-what-came, who-was-on-site, that-diary-won, won-us-claim, pictures-before-it's-covered, wrote-it-down-each-night, day-sheet, day-sheets
de: Bautagebuch, Baudokumentation, Tagesberichte, Planänderungen
fr: journal de chantier, comptes rendus de chantier, demandes d'information
es: libro de órdenes, partes diarios, documentación de obra

# neighbours-site: Neighbours and residents around works
neighbours of the site, good neighbourly relations, neighbourly relations, considerate constructors, resident liaison, residents during works, notify residents, resident engagement on works, public liaison, traffic disruption, noise and dust, community liaison on works, decanting
posting: liaise with residents, liaise with neighbours, residents informed, minimise disruption, complaints from residents, tenant liaison, public interface, relations with residents, relations with neighbours, residents and businesses, local residents, local businesses, public bodies, relations around the site, neighbouring properties, members of the public, around the site, neighbours informed, good neighbour
story: neighbours, neighbour complained, woman next door, knocked on doors, knocked on every door, letter through, letters through, letter in every, dust on, dust in, noise at seven, too loud, drilling all day, parked across, blocked her drive, mud on the road, swept the road, cracks in her, photographed their walls, school next door, school run, not before nine, my-number-on-the, gave-her-my-number, washed her windows, water off, no water for
story: asked for the timetable, noisy stuff, noisy work, noisy jobs before, quiet hours, deliveries never between, not during the, shop next door, shop owner, could not trade, lost trade, no complaint, complaints stopped, dusted her windows, baby asleep, night worker next door, slept days, parking for the, man-next-door, hated-dust, had-car-washed, car-washed, gave him my number, letter-through-every-door, letter-through-each-door, through-every-door, shut-road, before-we-shut-road, noise-before-eight, dust-on-washing, cracks-in-wall, wheel-wash
de: Anwohner, Nachbarn der Baustelle, Mieterinformation, Anwohnerkommunikation
fr: riverains, relations avec les riverains, information des locataires
es: vecinos de la obra, atención a vecinos, información a inquilinos

# flats-handover: Snags and handing over a building
handover of flats, handover of apartments, apartment handovers, home-demonstrations, snag flats, snagging, customer care defects, defects after handover, end of defects, defect lists, close out defects, acceptance of works, final acceptance, completion dates, key handover, ^snagging, snag list, punch list, defects liability, practical-completion, handover-of-buildings, as-built-drawings, operation-and-maintenance-manuals, defect rectification, aftercare-visits
posting: hand-over-to-clients, manage snagging, zero defects, handovers on time, defect-free, rectify defects, aftercare, handover completed buildings, completed buildings, handover of completed, quality inspections and snagging
story: went through every flat, flat by flat, room by room with, list per flat, list on the door, tape on the wall, scratches on, scratched the bath, ticked off, buyers were coming, keys on friday, moved in on, buyers came, owner found, forty defects, two hundred defects, down to ten, none-left, put-right, touched up, snags, list-of-defects, scratched-window, doors-that-stuck, buyers-moved, signed-off-flat, blue-tape, walked-each-flat, sixty snags, keys-manuals, showed them where the stopcock, where the stopcock is, meter-cupboard, removal-vans, flats-done-by, went-back-after-year, for-the-cracks, defects-period, sticky-doors, scratched worktop, handed-keys, keys-over
de: Wohnungsübergabe, Mängelbeseitigung, Abnahmeprotokoll, Gewährleistungsmängel, Bauabnahme, Mängelliste, Übergabe an Bauherren
fr: livraison de logements, levée des réserves, opérations préalables à la réception, levée de réserves, réception des travaux, dossier des ouvrages exécutés
es: entrega de viviendas, repaso de remates, subsanación de defectos, repasos de obra, entrega de obra, lista de defectos

# site-money: What a job costs while it runs
cost-control-on-site, job-costs, labour costs against estimate, against the estimate, earned hours, budget of the job, cost-value, variation orders, contract variations on site, ^extras, claims on construction, day rates, payment certificates
posting: control-site-costs, cost-to-complete, agree variations, variation instructions, job-cost-reports, measure-completed-works, track labor hours, labor productivity, productivity against, hours against, crew productivity, man-hours, manhours, labour productivity
story: over the estimate, hours-over, hours-under, under-the-hours, counted the hours, hours-per, metres a day, lost money, who-pays, who-was-paying, they-paid-for, would-not-pay, signed the extra, signed for the extra, back charge, charged them, came-out-even, made it back, minutes a day, an hour a day, walking to the van, walking to the trailer, waiting for material, staged the material, material to the floor, prefab, prefabbed, pre-cut, hours per unit, hours per floor, estimate had, beat the estimate
de: Baukostenkontrolle, Nachtragsmanagement, Stundenkontrolle
fr: suivi budgétaire de chantier, travaux supplémentaires, avenants
es: control de costes de obra, adicionales de obra, modificados

# design-checks: Designing, checking and changing structures and plants
design calculations, structural-design, check calculations, design-reviews, design-changes, design-coordination, technical drawings review, clash detection, feasibility studies, concept design, detailed-design, tender drawings, technical-specifications, specify materials, load paths, hydraulic modelling, peer review of calculations, peer reviews of drawings, peer reviews of calculations, peer review of designs
posting: prepare-design, produce drawings, engineering reports, review-designs, technical queries, engineering judgement, design packages, calculations and drawings
story: recalculated, calculated it again, checked the sums, the load was, would not carry, beam was too, steel was too small, drawing did not fit, pipe through a beam, clashed, clash, moved the pipe, moved the beam, went-out-to-look, measured-on-site, survey was wrong, ground was, soft ground, water table, flooded, drain was too small, changed-the-design, redesigned it, cheaper design, architect wanted
de: Tragwerksplanung, Entwurfsprüfung, Planprüfung, Ausführungsplanung
fr: études d'exécution, notes de calcul, revue de conception
es: cálculos de estructuras, revisión de diseño, proyecto de ejecución

# housing-repairs: Repairs and voids of rented homes
responsive repairs, housing repairs, repairs service, repair appointments, void repairs, damp and mould, disrepair, social housing repairs, planned-works-in-homes, first-time fix, landlord repairs, schedules of rates, tenant repairs
posting: repairs operative, multi-trade, multi trade operative, diagnose repairs
story: tenant said, tenant had, tenant was, tenants rang, the landlord, council flat, mould in the, damp in the, leaking into, through the ceiling, flat below, flat above, downstairs got, broken heating, second visit, third visit, no part on the van, parts on the van, nobody-had-told-her, waited weeks for
de: Wohnungsinstandhaltung, Kleinreparaturen, Leerwohnungen
fr: réparations locatives, entretien de logements, remise en état de logements
es: reparaciones de viviendas, mantenimiento de viviendas

# facility-contracts: Running the services of a building
facilities helpdesk, contractor management in buildings, service contracts of buildings, cleaning contracts, security contracts, catering contracts, office moves, space moves, desk moves, workplace services, planned maintenance calendar, building inspections, statutory testing, fire evacuation, fire drills, fire marshals, emergency plans of buildings, asset lifecycle, dilapidation works, facilities-management, building-management-system, BMS, building services, hard-services, soft services, planned-preventive-maintenance-of-buildings, statutory-compliance-of-buildings, legionella, water-hygiene, space-planning, fire-risk-assessments, permits-to-work, building-maintenance-contracts
posting: manage facilities, manage contractors on site, oversee cleaning, coordinate contractors, vendors for facilities, building-users, soft services contracts, facility-manager, facilities-manager, hard-and-soft-services, building-compliance, building users and clients
story: lift contract, cleaners had, cleaning firm, changed the cleaners, air con, too hot in, too cold on, moved sixty desks, moved the desks, badge system, new-keys, fire drill took, alarm test, extinguishers were, nobody knew the assembly, assembly point, landlord's engineer, ran the taps, roof leaked onto, ceiling tile came, heating-failed, air-conditioning-failed, office-was-too-hot, office-was-too-cold, water-tank, fire-drill, landlord-of-building, badge-did-not-work, whole-building-without
de: Gebäudemanagement, Dienstleistersteuerung, Umzugsmanagement, Brandschutzübungen, Facility Management, Gebäudetechnik, Betreiberverantwortung
fr: prestataires multiservices, déménagements internes, exercices d'évacuation, gestion des bâtiments, facility management, multitechnique, gestion technique
es: gestión de contratas, mudanzas de oficina, simulacros, gestión de instalaciones, mantenimiento de edificios, servicios generales, legionela

# site-order: A clean and tidy site
housekeeping on site, tidy site, site housekeeping, clean site, site waste, waste segregation on site, welfare facilities, site security, site set-up, site setup, temporary fencing, hoarding, temporary power, temporary services
posting: keep site clean, maintain-site, keep-the-site, site tidy, secure-the-site, site-establishment, clear rubbish, keep the site tidy, keeping site tidy, labouring duties
story: rubbish in, rubbish everywhere, rubbish on, broom, swept, sweep your, sweep every, skip was, cleared the stairs, cables across, nails, tripped over, offcuts, each trade cleans, own mess, friday afternoon clean, toilets on site, locked the gate, fence was, lights on site, cameras on site, skip-every-day, it's-tip, was-a-tip, swept up, swept-up-for, carried-boards, made-tea, barrowed it, no digger gets through, barrowed it all round the back, bagged the rubble, hose-across, walkway clear, clean-every-friday
de: Baustellenordnung, Baustelleneinrichtung, Baustellensicherung
fr: propreté du chantier, installation de chantier, tri des déchets de chantier
es: orden y limpieza de obra, implantación de obra, gestión de residuos de obra

# site-meetings: Clients, architects and inspectors
client-meetings-on-site, meetings with architects, progress-meetings, site-meetings, liaise with the client, client liaison on site, design-team-meetings, consultants and architects, liaise with inspectors, authorities on site, building inspectors, coordination-meetings, pre-start meetings
posting: attend site meetings, chair site meetings, liaise with architects, represent-the-company-on-site, client-and-design-team, liaise with clients architects, clients architects and residents
story: the architect, architect said, architect came, client walked, walked the site with, walked him round, walked her round, the inspector, inspector came, brought the inspector, minutes-said, put-it-in-the-minutes, meeting every tuesday, standing meeting, around the drawing, told-the-client-early, showed-the-client, surveyor, engineer came out, took-owner-round, muddy boots, round-each-friday, owner-each-friday, architect-on-site, rang-architect, the clerk of works, client wanted
de: Baubesprechungen, Bauherrenbetreuung, Abstimmung mit Architekten
fr: réunions de chantier, relations avec le maître d'œuvre, maître d'ouvrage
es: reuniones de obra, trato con la dirección facultativa, visitas de obra

# wet-and-fire: Keeping water and fire out
waterproofing, damp proof membrane, fire stopping, firestopping, fire compartmentation, fire barriers, cavity barriers, passive fire protection, sealing penetrations, membrane installation, balcony waterproofing, thermal envelope, airtight
posting: fire-stopping, install membranes, fire-rated, compartmentation surveys
story: water came in, membrane, silicone, sealed round, sealed the, pipes through the wall, hole round the pipe, foam instead of, not fire rated, fire rated, flooded the balcony, water test, left water on, leaked at the, damp patch, bubbles in the, torched on
de: Abdichtung, Brandschutzabschottung, Brandschottung
fr: étanchéité, calfeutrement coupe-feu, compartimentage
es: impermeabilización, sellado cortafuegos, sectorización

# crane-plant: Cranes, lifting and machines of a site
tower crane, crane lifts, lifting plans, lift plans, lifting operations, lifting equipment, LOLER, appointed person, slinger, slingers, plant operators, excavators and dumpers, plant inspections, machine hire, hoists and cranes, load charts, load chart, crane operation, crane operators, overhead crane, mobile crane, hoisting equipment, rigging and slinging, outriggers, wire ropes, hand signals, hook block, crane inspections
rigging, hoisting loads, heavy lifting equipment, excavator operation, heavy equipment operator, plant operator, slinging
posting: plan lifts, supervise lifting, operate plant, lifting supervisor, plant checks, operate machinery on site, operate cranes, inspect cranes, signal the crane, guide the load, crane operator, operate heavy equipment, operate excavators, dumpers
story: the crane, crane driver, too windy, wind speed, crane stood, slung it, slings, swung, load came down, lifted in, craned in, digger driver, dumper, dumper tipped, teleporter, telehandler, roller, stuck in the mud, broke down on site, banksman, the jib, boom, the load swung, radioed the driver, lifted it with, load swung, excavator, cable in the ground, hit a pipe, erectors standing, braced them, crane booked, crane for the day, two-crane lift, tag line, blind lift, lift plan, wind got up, stood the crane down, thirteen tonner, tonner, dug-footings, footings, to-the-string, overhead-cables, without a spotter, greased the slew, slew ring, quick hitch, dumpers, swing radius, tracked-it-in, hit-service
de: Kranarbeiten, Hebevorgänge, Baumaschinen, Kranführer, Kran, Bagger
fr: levage, grutier, engins de chantier, plan de levage, grue
es: operaciones de izado, gruista, maquinaria de obra, grúa, maquinaria pesada, excavadora

# site-disputes: Quarrels and walk-outs in crews
disputes on site, site disputes, industrial relations, union relations, labour relations, crew conflicts, disputes between trades, walkouts, shop stewards
posting: deal firmly with, deal with disputes, resolve disputes between, conflicts between crews, discipline on site, resolve crew, handle disputes, union representatives, collective agreements, mixed crew, motivate crews, motivate a crew, lead a crew
story: would not go out, downed tools, walked off, walked off site, sat in the canteen, had not been paid, had not paid them, owed wages, squared up, nearly came to blows, came to blows, shouting match, would not work with, refused to work with, took them both aside, took the two of them, shop steward, union rep, the union, went back to work, went back in, went back the next day, told them straight, one nearly hit the other, pushing and shoving, throwing tools, threw a hammer, brickies, roofers and, in front of the gang
story: not paid for weeks, wages were late, owed for three weeks
de: Konflikte auf der Baustelle, Betriebsrat und Gewerkschaft
fr: conflits sur chantier, relations sociales sur site
es: conflictos en obra, relaciones sindicales

# harsh-conditions: Work in heat, cold, wet and noise
outdoor work, work outdoors, working outdoors, outside in all weathers, in all weathers, all weather conditions, extreme temperatures, inclement weather, noisy environments, dusty environments
posting: hot environment, cold environment, hot and humid, wet conditions, freezer environment, temperature-controlled environment, noisy environment, dusty conditions, exposure to heat, exposure to noise, exposed to weather, confined spaces and heights, work at heights, dirty environment, outdoor environment, winter conditions, hot or cold, hot and cold conditions, noisy conditions
story: minus twenty, minus fifteen, minus ten, in the freezer all, hands froze, freezing cold, soaked through, soaked to the skin, thirty-five degrees, forty degrees, in that heat, boiling hot, up to my knees, mud everywhere, dust everywhere, ear defenders, could not hear, sleet, pouring rain, horizontal rain, wind that day, thermals, gloves froze, sunstroke, sweat running, ice on the, could not feel my
de: Arbeit im Freien, bei jedem Wetter, Hitze und Lärm
fr: travail en extérieur, par tous les temps, travail au froid
es: trabajo a la intemperie, trabajo al aire libre, frío y calor

# occupied-sites: Work in hospitals, schools and other places in use
critical facilities, healthcare facilities, live environments, live environment, occupied facilities, occupied buildings, live hospital, operational sites, data centre maintenance, sensitive environments
posting: experience in hospitals, in hospitals, in healthcare, hospital estates, buildings in use, without disrupting, minimise disruption to occupants, working around occupants, live sites, schools and hospitals, critical environments, mission critical
story: nursing home, care home, on a ward, the ward manager, operating theatre, residents asleep, could not lose power, must not lose power, generator on standby, temporary supply, one wing at a time, one corridor at a time, floor by floor at night, after visiting hours, in the holidays, infection control said, dust sheets and, zip door, dust screen, quiet after nine, kept the lifts, kept the heating on, told the matron, signed off by the ward
de: laufender Betrieb, Krankenhäuser und Schulen
fr: site occupé, établissements de santé en activité
es: edificios en uso, centros sanitarios en funcionamiento

# safety-management: Managing health, safety and environment
safety management system, safety management, ISO 45001, safety audits, EHS, HSE management, EHS programs, COSHH assessments, DSEAR, safety committee, behavioural safety, behavioral safety, LTIFR, lost time injuries, lost-time injuries, contractor safety, occupational hygiene, safety performance, ergonomic risk assessments, safety statistics
posting: safety advisor, safety officer, conduct safety audits, safety inspections and audits, review risk assessments, write risk assessments, deliver safety training, safety campaigns, promote safety culture, safety observations, legal compliance in safety, EHS compliance, advise managers on safety, safety policies and, monitor safety performance, reduce injuries, accident statistics, workplace inspections, risk assessments for
story: risk assessment nobody, risk assessment nobody read, rewrote the risk assessment, one-page risk assessment, walked the floor with, walked the site with the manager, safety walk, actions still open, closed out the actions, safety reps, the safety committee, days without, cut injuries, hand injuries, back injuries, changed the gloves, noise survey, dust levels, face fit, air sampling, ear protection, painted the walkways, barrier between, forklifts and people, the inspector from, improvement notice, prohibition notice, toolbox talks got, reported twice as many, near miss cards, observation cards, lost-time injury
de: Arbeitssicherheitsmanagement, Sicherheitsfachkraft, Sicherheitsbegehungen
fr: management de la sécurité, animateur sécurité, visites sécurité
es: gestión de la prevención, técnico de prevención, prevención de riesgos laborales

# environment-permits: Environmental permits, waste and spills
environmental permits, environmental compliance, ISO 14001, environmental management, emissions monitoring, waste streams, spill response, discharge consents, trade effluent, waste management plans, environmental audits, pollution prevention, hazardous waste
posting: manage waste contracts, reduce waste to landfill, environmental reporting, environmental monitoring, prevent pollution, environmental impact, permit compliance, waste segregation, environmental targets, carbon footprint of sites
story: oil in the drain, into the drain, drum leaked, tank overfilled, spill kit, the agency came, environment agency, permit limit, over our permit, sampled the outfall, smell complaints, segregated the waste, colour bins, bins for, recycling went, nothing to landfill, tonnes of waste, waste contractor, skips were full, baler for cardboard, oil interceptor, bund was full
de: Umweltgenehmigungen, Umweltmanagement, Abfallbeauftragter
fr: autorisations environnementales, gestion des déchets, management environnemental
es: permisos ambientales, gestión ambiental, gestión de residuos
`;
