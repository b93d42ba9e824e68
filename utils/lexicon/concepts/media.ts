/** Single crafts of media, stage, schools and selling. The format stands at `readPhraseTable`. */
export const MEDIA = `
# sound-stage: Sound, light and stage
sound-engineering, live-sound, stage-management, lighting rigs, sound-desks, audio-engineering, stage-technician, theatre-technician, set-construction, rigging-of-shows, AV-technician, mixing-and-mastering, backstage, lighting-design, venue-technician, microphones, PA-systems, costume-making, sound-design
posting: rig-and-operate, operate sound, set-up-stages, stage-crew, operate lighting, stage-manager, audio-technician
story: microphone, sound-was-gone, feedback-in-speakers, sound-check, soundcheck, loudspeakers, spotlight, lights-went-out, the band, cable-to-stage, radio-mics, scene-change, dress-rehearsal, curtain-up, gave-up-in-middle
de: Veranstaltungstechnik, Tontechnik, Lichttechnik, Bühnentechnik, Inspizienz
fr: régie son, régie lumière, technicien du spectacle, plateau, sonorisation
es: técnico de sonido, iluminación escénica, regiduría, técnico de escenario

# photographs: Taking and retouching pictures
photography, product-photography, portrait photography, photo retouching, image-editing, studio lighting, wedding-photography, photo shoots, photojournalism, picture-editing, image-library, event-photography, retouch images
posting: photograph-products, photographer, photo-editor, retoucher, image-processing-of-photos, picture-desk
story: the portraits, portrait, lens-broke, flash, blurry, tripod, light-was-wrong, bride-and-groom, wedding-pictures, cropped, shutter, bad-light, pictures-were-lost
de: Fotografie, Bildbearbeitung, Produktfotografie, Retusche
fr: photographie, retouche photo, prise de vue, studio photo
es: fotografía, retoque fotográfico, fotografía de producto

# acting-music: Acting, music and dance
^acting, ^actor, theatre performance, drama-workshops, music performance, musician, ^orchestral, choir-conducting, dance-teaching, choreography, auditions, ^singing, instrumental-teaching, theatre-in-education, composing music, performing arts, concert-programme, directing-plays
posting: learn-lines, ^performers, music-teacher, dancers, drama-teacher, casting-of-actors
story: my lines, forgot-line, forgot-lines, stage-fright, the audience, rehearsals, violin, piano-lesson, the choir, dancer, the premiere, song, school-play, applause, understudy, in-tune
de: Schauspiel, Musikunterricht, Tanz, Chorleitung, Orchester, Theaterpädagogik
fr: comédien, musicien, danse, chef de chœur, théâtre, cours de musique
es: actor, músico, danza, dirección coral, teatro, clases de música

# collections: Museums and collections
museum collections, collections-care, exhibition-installation, object-handling, conservation of objects, exhibition-planning, museum-education, loans of objects, archives, archival-description, ^provenance, gallery-assistants, preventive-conservation, restoration-of-paintings, cataloguing objects, heritage-sites, art-handling, digitisation-of-collections, archive collections, museum objects, digitise archive, ^archive collections, promote its collections
posting: care-for-objects, install-exhibitions, curator, registrar of collections, archivist, museum-assistant, ^conservator, lead-school-visits
story: vase, painting, condition-report, humidity, exhibition-opened, showcase, boxes-of-letters, old-photographs, attic, school-class, guard-in-gallery, curator-wanted
de: Sammlungsbetreuung, Ausstellungsaufbau, Museum, Restaurierung, Archivierung Bestände
fr: conservation de collections, montage d'exposition, régie des œuvres, archives, restauration
es: museología, colecciones, montaje de exposiciones, restauración, archivística

# paid-ads: Paid advertising
paid-search, paid-social, media-buying, ad-campaigns, display-advertising, bid-management, cost per click, cost-per-acquisition, return-on-ad-spend, ad-budget, retargeting, media-planning, ad-copy, landing page optimisation, conversion-rate-optimisation, performance-marketing, ad-accounts, keyword bidding, out-of-home-advertising
posting: manage-paid, optimise bids, PPC-specialist, performance-marketer, media-planner, optimise landing pages, run-paid, paid advertising, paid ads
story: the ads, ad-spend, clicks, cost-per, cheaper-clicks, ads-ran, spent-on-ads, wasted-on-ads, keywords, landing-page, conversions, two-versions-of-page, radio-spot, billboard, nobody-clicked, forty-lead-down, lead-down-to, cost-lead, turned-off-ads, ads-that-only-got-students, only-got-students, two headlines, headlines against each other, negative keywords, landing-page-for-ad, wasted-on
de: bezahlte Suche, Mediaplanung, Anzeigenkampagnen, Performance-Marketing, Werbebudget
fr: achat média, campagnes payantes, publicité en ligne, référencement payant
es: publicidad de pago, compra de medios, campañas de anuncios, anuncios en buscadores

# workforce-calls: Planning staff for calls and shops
workforce-management, staffing-forecasts, intraday-management, schedule-adherence, call-forecasting, shift-bidding, real-time-analyst, staffing-levels-by-hour, labour-budget, demand-based scheduling, occupancy-of-agents, shrinkage-of-staff, headcount-planning
posting: workforce-planner, forecast-call, schedule-agents, resource-planner, workforce-analyst, optimise-schedules
story: too-few-at-noon, mondays-at-nine, peak-on-mondays, lunch-breaks, moved-breaks, staggered-breaks, plan-for-shifts, footfall
de: Personaleinsatzplanung, Workforce Management, Schichtoptimierung
fr: planification des effectifs, gestion des plannings, pilotage temps réel
es: planificación de turnos, gestión de la fuerza laboral, dimensionamiento

# grants-bids: Grants, donors and fundraising campaigns
grant-applications, bids to trusts, donor stewardship, fundraising bids, charitable trusts, major-donors, legacy-giving, individual-giving, grant-reporting, outcomes-monitoring, fundraising-campaigns, appeals to donors, corporate-fundraising, community-fundraising, grant-assessment, funding-applications, donor-database, street-fundraising, sponsorship-proposals, foundation-funding, donor communications, donor care, corporate sponsorship, ^appeals, ^legacies, ^membership, supporter engagement, charity events, volunteers coordination
posting: write-bids, write-grant, steward donors, assess-grant, fundraiser, grant writer, development-officer, donor-relations, apply-for-funding, plan appeals, secure sponsorship, write grant applications, grow membership, coordinate volunteers, thank donors
story: turned-us-down, grant-ran-out, donor, donors, raised-enough, raised-money, charity-run, sponsored, cake-sale, letter-to-foundation, funding-ended, report-to-funder, funder, thank-you-calls, monthly-gift, charitable-trust, donation, donations, gave ~ pounds, appeal-letter, mailing-to-donors, thanked-each-by-hand, handwritten-card, sponsored-run, tombola, membership-fee, grant, application to, funder-said, foundation, matched-funding, visit-for-donors, showed them what
de: Fördermittelanträge, Spendengewinnung, Stiftungen, Fundraising, Drittmittel
fr: recherche de fonds, dossiers de subvention, mécénat, collecte de dons, donateurs
es: captación de fondos, subvenciones, donantes, patrocinio, fundaciones

# volunteers-running: Finding and keeping volunteers
volunteer-management, volunteer-recruitment, volunteer-training, volunteer-coordination, volunteer rota, befriending, community-organising, volunteer induction, helpers, community-projects, community-events, volunteer-retention, neighbourhood-projects, charity-shop, community-centre, volunteer management, volunteer recruitment, volunteer recognition, volunteer training, supervise volunteers, trustees, support volunteers
posting: recruit-volunteers, train-and-support-volunteers, volunteer-coordinator, manage-volunteers, community-organiser, charity-shop-manager, manage a team of volunteers, manage volunteers, recruit and support volunteers, recognise their contribution, supervise and support volunteers, retain volunteers
story: volunteers-did, gave-each-helper, small-tasks, pensioners, retired-teacher, soup-kitchen, clothes-donations, sign-up-list, thank-you-party, community-garden, neighbours-cooked, pensioner, didn't turn up, thank-you tea, certificates for, gave her a job she, asked what they liked, fell out over, volunteer I had to, sorted clothes, sell-by, sixteen-year-old doing her award, student volunteers, volunteer shifts, hours a week for nothing, volunteer was rude, rude to people, spoke to the volunteer
de: Ehrenamtskoordination, Freiwilligenmanagement, Gemeinwesenarbeit
fr: gestion de bénévoles, animation de bénévoles, vie associative
es: gestión de voluntariado, voluntarios, desarrollo comunitario
`;
