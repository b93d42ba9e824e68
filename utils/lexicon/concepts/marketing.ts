/** Marketing, communications, journalism, media and the arts. The format stands at `readPhraseTable`. */
export const MARKETING = `
# campaigns: Campaigns from brief to result
marketing campaigns, campaign management, campaigns, integrated marketing, marketing programs, promotional campaigns, campaign performance, demand generation, marketing plans, media buying, campaign planning, integrated campaigns, multichannel campaigns, creative briefs, briefing agencies, media plans, media agencies, lead generation campaigns, paid social, paid media, budgets for campaigns, A/B testing of ads, marketing qualified leads, MQLs, event marketing, ^advertising, multi-channel campaigns, marketing planning, marketing calendar, seasonal campaigns, local marketing, campaign delivery, B2B campaigns, marketing mix
posting: plan campaigns, execute campaigns, launch campaigns, develop marketing, promotional activities, sales promotions, run promotions, plan and execute campaigns, brief agencies, manage marketing budgets, optimise campaigns, generate leads, report campaign results, run paid campaigns, deliver campaigns, run integrated campaigns, plan seasonal, marketing activity, deliver the marketing plan, plan and run marketing
story: campaign for, campaign-ran, posters, ad-brought, flyer, radio-spot, nobody-clicked, came-because-of-ad, cost-per-lead, spent ~ on ads, stopped-ad, launched-campaign, target-audience, engagement-rate, one-line-brief, agency-came-back, agency-pitched, sacked-agency, three-ideas, ads, ad-set, cost-per-click, click-rate, signups, leads-came, no leads, sales-said-leads, half-budget, moved-money, landing-page, version-B, webinar, people-signed-up, asked-where-they-heard, ^campaign, the campaign, ^ad, the ad, poster, banner, flyers, leaflets in, drove-round-with-leaflets, vouchers, voucher-redeemed, redeemed, offer for, open-day, sold-out, tickets-went, tables-sold, christmas at, mother's-day, bookings-went, came-because-of, three-ideas-for, half-cost-of, multi-channel, ad-spend, campaign-generated, promotional-campaign, paid-campaigns, advertising-budget, launch-in-six-weeks, radio-posters, posters-and-mails, one-idea-everywhere, sold-out-course, sold-course-out, in-nine-days, leaflets-through, on-the-buses, posters-on, billboard, competition with a prize, easter offer, before-christmas-we-ran
de: Kampagnen, Marketingkampagnen, Werbung, Werbekampagnen
fr: campagnes, campagnes marketing, publicité, campagnes publicitaires
es: campañas, campañas de marketing, publicidad, promociones

# social-media: Social media
social media, social channels, community management, social posts, social media management, social media content, ^followers, ^influencers, social listening, online community, social strategy, ^influencer, social media calendar, social media following, organic social, social media accounts, social media presence, short-form video
posting: manage social, social media channels, engage followers, grow social, grow our social, run our social, manage our social
story: instagram, facebook-page, facebook-group, tiktok, our posts, post-went-viral, comments-under, shared ~ times, followers from, reels, bad-comments, hashtag, likes on, got-likes, went-viral, video-got, the reel, short-video, filmed the, tortoise, cat, dog in the, answered-comments, deleted-comment, replied-to-every, story-every-day, staff-in-video, phone-on-tripod, engagement-rate, follower-growth, community of, two-hundred-followers, followers-to, eleven-thousand-followers, videos-off-phone, answered every comment, even the nasty, what-lads-in-workshop, posted-what, posted-every-day, before-and-after-post
de: Social Media, soziale Medien, Community Management
fr: réseaux sociaux, community management, médias sociaux
es: redes sociales, community manager, gestión de redes

# content: Writing content and filling channels
content creation, content marketing, content strategy, copywriting, blog, blog posts, web content, content calendar, editorial calendar, storytelling, create content, content production, content planning, editorial planning, social media content, social channels, community management, web copy, ^captions, video content, ^reels, short-form video, influencer marketing, user-generated content, brand voice, content performance, SEO content, ^newsletter, ^newsletters, web copy writing, thought leadership, white papers, whitepapers, case study writing, compelling copy, messaging and copy, website copy
posting: produce content, write copy, develop content, engaging content, plan content, manage social channels, produce newsletters, grow followers, engage the community, edit copy, manage the content calendar, respond to comments, write compelling copy, write engaging, write blog posts, copy for web, write articles, create content for, edit and proofread content, produce white papers
story: wrote-articles, wrote-blog, wrote-text-for, changed-headline, customer-stories, told-story-of, rewrote-website, read by, opened by, text-was-too-long, reel, story-on-instagram, followers, comments-under, filmed-it-on-phone, filmed-on-phone, thumbnail, caption, hashtag, went-viral, wrote-about, interviewed the, behind-scenes, boring-posts, three-times-week, plan-for-month, wrote-copy, the copy, cut-it-by-half, one-idea-per, plain-headline, read-it-aloud, walked-round-with-phone, asked-buyers, asked-engineers-what, interviewed our, engineers-explained, made-it-into-three-posts, content-plan, plan-for-month-on, photos from, wrote-content, white-paper, case-study, rewrote-home-page, home-page, as-customer-would-say, two-articles-week, articles-week, interviewed-engineers-for, interviewed-fitters, took-out-every-solutions, wrote-what-they-type, wrote the blog, short-sentences, cut the jargon, case-story-with
de: Texte, redaktionelle Inhalte, Content-Erstellung
fr: contenus, création de contenu, rédaction web, stratégie de contenu
es: contenidos, creación de contenidos, redacción, boletines, copywriting

# search-marketing: Being found online
SEO, search engine optimization, SEM, PPC, paid search, keyword research, organic traffic, search rankings, Google Ads, conversion rate optimization, web traffic, backlinks, organic rankings, google shopping, local search, google business profile, keyword bidding, organic search, meta descriptions, search visibility
posting: optimize content, improve rankings, increase organic, improve organic, own SEO, paid search campaigns, rank for, manage google ads, work with ~ SEO
story: on-page-one-of-google, found-us-on-google, google-searches, visitors-to-site, visitors from, searched for, more-visitors, keywords, found us on, first-page, page-two, searched-name, negative-keywords, search-terms-report, what-people-typed, what they search, opening-hours-on-google, google-listing, reviews-on-google, titles-of-pages, redirects, page-nine-to, page-nine, to-third-for, titles and broken links, what-they-really-type, really-type-in, search console, ranked-for, came-up-first, google-business
de: Suchmaschinenoptimierung, SEO, SEA, Suchmaschinenmarketing
fr: référencement, SEO, référencement naturel, trafic
es: posicionamiento web, SEO, SEM, tráfico web

# email-marketing: Newsletters and mailings
email marketing, email campaigns, marketing automation, mailing list, drip campaigns, lead nurturing, open rates, ^mailings, direct mail, newsletters, click-rates, mailing-lists, email deliverability, segmentation-of-lists, email-templates, subject lines, CRM marketing, push-notifications, lead-scoring, loyalty emails, nurture journeys, automated journeys, automated emails, email journeys, marketing automation journeys, ^nurture, lead nurture, welcome series, automated flows, triggered emails, list segmentation, email revenue
posting: email programs, nurture campaigns, CRM campaigns, write-newsletters, manage-email, email-specialist, nurture-leads, run email campaigns, build automated, optimise automated, grow email, segment the list, email performance
story: sent-mail-to, open-rate, unsubscribed, subject-line, mailing-list-was, letter-to-customers, list-of-addresses, newsletter, our newsletter, newsletter-went-out, nobody-opened, mailing-went, sent-it-to-wrong, spam-folder, subscribers, subject-line-was, opened by, merge-field, first-name-field, Hi-FNAME, hello-first-name, wrong-name, blank-name, test-to-myself, sent-test, pressed-send, pressed-go, pressed-go-too-soon, sorry-email, second-email, apology-email, five-groups-by, by what they bought, sent-it-only-to, segments, welcome-mail, birthday-mail, abandoned, unsubscribes, bounced-addresses, cleaned-list, old-addresses, loyalty-card, loyalty-list, club-members, click-through, click-rate, email-list, drip-campaign, email-campaign, segmented-list, open-rate-from, from 12 to 31, changed-who-it's-from, split-list, sent-it-to-all-with, first-name-was-missing, funny sorry, sorry mail, sunday-evening-mail
de: E-Mail-Marketing, Mailings, Newsletterversand, Newsletter, Marketing-Automation
fr: emailing, campagnes e-mail, marketing automation, newsletters
es: email marketing, envíos masivos, automatización de marketing, newsletters, mailings

# brand: Looks and voice of a brand
^branding, brand awareness, brand management, brand identity, brand guidelines, rebranding, brand positioning, visual identity, brand voice, corporate identity, brand strategy, brand consistency, corporate design, ^rebrand, brand refresh, tone of voice, print production, ^brochures, ^merchandise, trade show materials, photo shoots, sales materials, sales collateral, design agencies, brand messaging, brand voice guidelines, tone-of-voice guidelines, brand toolkit, on brand, brand story, manage brand, brand and guidelines
posting: protect the brand, build brand, brand standards, maintain brand, ensure brand consistency, produce marketing materials, produce brochures, manage photo shoots, keep messaging, messaging and brand consistent, on brand and on time, on brand on time
story: new-logo, new-name, same-colours-everywhere, five-different-logos, looked-different-everywhere, nobody-knew-us, old-logo, wrong-blue, print-proof, printed-with-mistake, reprint, print-run, roll-up, stand-at-fair, shop-window, everyone-made-own, ^logo, the logo, four-logos, wrong-font, three-different-greens, template-for-everyone, one-page-guide-to, how-we-sound, we-do-not-say, own-posters-in-word, clip-art, rebranded, relaunched-brand, relaunch, nine-logos, logos-now-one, logos, comic sans, what-we-sound-like, one-page-how-we-sound, colours-on-van, uniform colours, stretched logo, photos all alike, letterhead
de: Marke, Markenführung, Corporate Design, Markenauftritt
fr: marque, image de marque, identité visuelle, notoriété
es: identidad corporativa, branding, imagen de marca

# press: Press and public relations
public relations, media relations, press releases, journalists, media inquiries, spokesperson, corporate communications, media coverage, press conferences, external communications, press office, press enquiries, media enquiries, ^spokespeople, media training, crisis communications, reactive statements, Q&A documents, talking points, public affairs, media monitoring, ^speechwriting, ^reputational ^issues, media handling, press list, spokesperson duties, earned media
posting: write press, manage media, pitch stories, media outreach, write press releases, brief spokespeople, prepare statements, manage crisis communications, build relationships with journalists, write speeches, pitch to media, handling reputational issues, media relations or, monitor media coverage, work with PR agency, write speeches and articles, PR and media
story: newspaper, local-paper, local-newspaper, journalist-called, tv-came, radio-interview, press-release, statement to, wrote-to-newspaper, bad-article, reporter, local-radio, tv-crew, camera-team, off-record, on the record, three-sentences, no comment, wrong-headline, prepared-boss, practised-questions, hard-questions, interview-went, picked-up-by, cuttings, neighbours-of-plant, recall, leaked, rumour, facebook-group-was, paper-rang, paper-rang-and, ran-six-lines, ran-story, picture-in-paper, radio-rang, wanted-comment, asked-for-comment, statement-in-ten-minutes, journalist, reporter-rang, cameras-outside, we-said-what-we-knew, misquoted, put-out-statement, press-release-picked-up, front-page, letters-page, press-coverage, interviews-with-journalists, press-conference, media-outlets, telly came, the telly, story-went-wrong, told-them-before-lunch, that-they-could-paste, could-paste-it, journalist rang, quote-from-boss, embargo
de: Pressearbeit, Öffentlichkeitsarbeit, Pressemitteilungen, Medienarbeit
fr: relations presse, relations publiques, communiqués de presse, attachée de presse
es: relaciones públicas, notas de prensa, prensa, gabinete de prensa

# crisis-comms: Reviews, comments and a bad press
crisis communication, crisis communications, reputation management, issues management, public criticism, reputational risk, community-management, online-reviews, social-listening, media-relations, press-enquiries, press statements, press-conferences, public-statements, comment moderation, spokesperson-training, media-monitoring, review-responses, press kits, journalist-relationships, employee-communications-in-crisis, handling reputational issues, reputational issues, complaints online, social media crisis, negative publicity, public complaints, brand reputation, company reputation online, community concerns, public concerns
posting: manage reputation, sensitive communications, pitch-to-journalists, PR-manager, press-officer, communications-officer, community-manager, respond-to-reviews, moderate comments, manage media, handle reputational, respond to negative, crisis communications plans, manage issues, protect brand reputation, protect our reputation, respond to community, respond to public concerns
story: storm-of-comments, shitstorm, angry-comments, apologised-publicly, apology-on-website, answered-every-comment, press-at-door, went-viral, video-went-round, people-were-furious, furious-comments, comments-under, bad-review, journalists-rang, journalist-rang, statement-to-press, local-paper, newspaper-wrote, interview-with-radio, press-release, apology-online, deleted-post, blew-up-online, video of our, somebody-filmed-it, shared-ten-thousand, hundreds-of-comments, comments-said-we, boycott, screenshots of, we-were-wrong-and-said, said-sorry-in-first, answered-within-hour, invited-him-in, took-video-down, did-not-delete, one-star-reviews, went-round-town, took-posts-down, took-our-posts-down, wrote-four-sentences, thread-turned, wrote-it-ourselves, no-agency-statement, negative-story, negative-press, bad-press, holding-statement, public-backlash, backlash, negative-comments, crisis-plan
de: Krisenkommunikation, Reputationsmanagement, Pressearbeit, Community Management, Bewertungen, Medienanfragen
fr: communication de crise, e-réputation, relations presse, community management, avis en ligne
es: comunicación de crisis, reputación, relaciones con la prensa, community manager, reseñas, reputación online

# internal-comms: Telling employees what is going on
internal communications, employee communications, intranet, staff newsletter, company-wide communication, town halls, employee newsletter, all-hands, change communications, leadership communications, internal newsletter, ^cascades, manager briefings, employee channels, employee app, communication plans, two-way communication, staff communications, communications through change, colleagues communications, team briefings, engagement of employees in change
posting: communicate to employees, internal messaging, develop internal communications, write internal, support leaders with communications, manage the intranet, communicate change, plan communications, organise town halls, run internal communications, keep employees informed, internal communications through change, support leaders with messages
story: staff-meeting, told-staff, message to all, notice-board, notice on the, nobody-read-mails, screen-in-canteen, rumours, letter-to-staff, town-hall, questions-from-floor, anonymous-questions, drivers-never-read, no-email-address, video-from-boss, letter-from-boss, managers-heard-first, leaked before, told-everyone-at, read by, explained-why, staff-heard-it-from, heard-it-on-radio, heard-it-in-pub, before the press, staff-first, drivers-have-no-email, night-shift-heard, toolbox-talk-for, managers-got-script, questions-box, five-most-asked, honest-answers, video-of-boss, cut-letter-to, boss-wanted-four-pages, said-it-in-three-lines
de: interne Kommunikation, Mitarbeiterkommunikation, Intranet
fr: communication interne, intranet, journal interne
es: comunicación interna, intranet, boletín interno

# marketing-numbers: Measuring marketing
marketing analytics, web analytics, Google Analytics, ROI of marketing, conversion rates, marketing metrics, customer acquisition cost, campaign reporting, A/B tests of ads, ROAS, marketing performance, attribution, dashboards of marketing, UTM, tracking of campaigns, event tracking, KPIs of campaigns, reporting on campaigns
posting: analyze campaign, report on performance, optimize campaigns, track conversions, report campaign results, measure campaign, analyse campaign performance, track marketing KPIs, analyse site performance
story: asked-every-new-customer-how, how-did-you-hear, half-of-budget, stopped-paying-for, moved-money-to, holdout, which-ad, tracked-which, code-on-each-leaflet, different-code-on, different-number-on-each, heard of us from, compared-to-last-year-without, week-without-ads, switched-off-for, only-three-came-from, most-came-from, one-number-week, what-came-in-and-what-it-cost, what-it-cost-per, clicks-were-bots, half-of-clicks, favourite-didn't-work, favourite did-not-work, which-ads-brought, cost-per-order, last-click, mondays-what-came-in
de: Marketing-Controlling, Webanalyse, Conversion
fr: analyse des performances, web analytics, taux de conversion
es: analítica web, métricas de marketing, tasa de conversión

# market-research: Knowing the market and its customers
market research, competitor analysis, competitive analysis, consumer research, market analysis, customer research, consumer insights, audience research, market trends, competitive intelligence, customer segmentation, competitor monitoring, ^personas, ^segmentation, ^positioning, dashboards for marketing, customer journey, web analytics, product marketing, go-to-market, buyer personas, win-loss, competitor research, customer interviews, customer surveys, focus groups, market intelligence, market sizing, customer insight
posting: analyze competitors, monitor market, market insights, research audiences, analyse the market, research customers, track marketing KPIs, monitor competitors, define target groups, report on marketing, develop positioning, segment customers, carry out customer research, customer and competitor research, interview customers, research the market, understand our customers, research markets, markets and competitors, competitors
story: looked-at-what-competitors, bought-from-competitor, competitors' prices, tested-competitor, asked-passers-by, interviewed-buyers, who buys, why-they-buy, age-group, asked-customers, ten-customers, rang-lost-customers, who does not, why-they-bought, why-they-left, competitor's, their prices, mystery-shopped, two-kinds-of-customers, wrong-people, dropped-off, one-in-hundred, interviewed-ten, asked-forty, asked-people-at-till, stood-in-shop-and-asked, asked-every-customer-for-week, postcodes, where-they-came-from, questionnaire, survey of, only-grannies, turned-out-they-were, bought-for-grandchildren, came for the, did-not-care-about, what they called it, in their words, tried-competitor's, rang-competitor, secret-shopper, surveyed-customers, focus-group, market-data, customer-segments, read-accounts, bought-other-lot's, took-it-apart-on-desk, one-pager-what-we-say, what-we-say-against, price-list-of-other, rang-twenty-who-hadn't, who-had-not-bought, hadn't-bought, sat-in-shop-and-watched, nine-hundred-back, asked-at-till
de: Marktforschung, Wettbewerbsanalyse, Marktanalyse, Zielgruppenanalyse
fr: études de marché, veille concurrentielle, analyse concurrentielle
es: investigación de mercado, análisis de la competencia, estudios de mercado

# product-launch: Launching a product
product launch, product launches, go-to-market, product marketing, launch plan, positioning and messaging, value proposition, sales collateral, launch campaigns, launch campaign, launch materials, product messaging, sales enablement materials
posting: launch new products, develop messaging, launch strategy, support product launches, launch new products with, bring products to market, prepare launches, launches and positioning, launch products, coordinate launches, coordinate go-to-market, launches in new markets
story: launch-day, launched in, on-launch-day, first day ~ sold, sold-out-in, pre-orders, one-sheet-for-sales, beta-customers, sold-out, pre-order, who-it's-not-for, asked-who-it's-not, named-it-after-what-they-call, what-they-call-it, one-page-and-demo-by-day, sales-had-one-page, launch date, price-on-box, ten-shops-first, hotline, leaflet, switched-at-midnight, friendly customers, forty friendly, first to ~ friendly, then-to-all, page-for-support, support-got-page, hotline got my number, first week on the hotline, launch checklist, trained-support-before, sales-sheet, one pager for sales, opened it to one town, one town before, one country before the rest
de: Produkteinführung, Markteinführung, Produktmarketing
fr: lancement de produits, lancements, marketing produit
es: lanzamiento de productos, lanzamientos, marketing de producto

# photo-video: Film and video
photography, videography, video production, video editing, photo editing, filming, film production, audio production, podcast, camera work, post-production, sound design, video content, editing footage, motion graphics, camera-operation, colour-grading, storyboarding, cinematography, ^animation, video shoots, broadcast production, live-streaming, lighting-for-film, script-to-screen, showreel, short videos, social video, photo shoots, in-house video
posting: shoot and edit, produce videos, capture photos, multimedia content, videographer, video-editor, edit video, camera-operator, film-crew, deliver-masters, produce short videos, videos and photos, take photos, shoot video, create graphics and video
story: filmed, shot the, cut-film, interview-on-camera, microphone, sound-was-bad, edited the, video of, the shoot, camera-died, lens-cap, the edit, cutting-room, edited-video, drone-shot, the clip, memory-card-was, filmed-on-phone, shoot, one-day-shoot, staff-as-models, staff-kids, natural-light, rained-on-shoot, subtitles, cut-to-thirty-seconds, shot-it-on-roof, drone, borrowed drone, cut-it-to-fifteen-seconds, fifteen-seconds, edited-it-at-night, tripod, light-from-window
de: Fotografie, Videoproduktion, Videoschnitt, Film, Kamera, Postproduktion, Motion Design
fr: photographie, vidéo, montage vidéo, audiovisuel, tournage, cadrage, postproduction, motion design
es: fotografía, vídeo, edición de vídeo, producción audiovisual, rodaje, operador de cámara, postproducción, animación

# editing-publishing: Editing and publishing texts
proofreading, copy editing, copyediting, style guide, fact-checking, manuscripts, editorial process, layout of publications, magazine, manuscript editing, commissioning-editor, ^publishing, book-production, proof-reading, editorial-calendar, peer-review-management, typesetting, author-relations, rights-and-permissions, technical-writing, user-manuals, editorial-assistant, content-editing, translation-of-texts-editing, magazine editing, structural-edit
posting: edit content, review articles, editorial standards, proofread copy, commission-authors, edit manuscripts, copy-editor, technical-writer, documentation-writer, managing-editor, see-books-through
story: typo-in-headline, misprint, wrong-name-in-article, corrected-page-by-page, printed-5000, had-to-be-reprinted, before print, author-did-not, cut-text, deadline-of-printer, manuscript, the author, author-was-late, chapters, cut-two-hundred-pages, typo-on-cover, proofs, page-proofs, book-fair, printer's-deadline, footnotes, rewrote-manual, nobody-read-manual
de: Lektorat, Redaktion, Korrekturlesen, Veröffentlichung, Verlag, Korrektorat, technische Redaktion, Manuskripte
fr: relecture, secrétariat de rédaction, édition, correction de textes, rédaction technique, secrétariat d'édition
es: corrección de textos, publicación, edición de textos, corrección, editorial, redacción técnica, manuscritos

# journalism: Finding and reporting news
^journalism, reporting news, news writing, newsroom, interviews for articles, ^investigative reporting, ^investigative stories, breaking news, news stories, ^news reporting, ^news gathering, ^reporter, investigative-journalism, interviewing-sources, feature-writing, fact-checking, broadcast journalism, ^news editing, local-news, radio-presenting, ^news desk, ^correspondents, editorial-standards, press-conferences-as-reporter, radio-programmes, data-journalism, headline writing
posting: cultivate sources, pitch story, cover events, find-stories, interview-sources, file-copy, journalist, write ^news, ^news editor, radio presenter, tv presenter, produce ^news
story: source-told-me, called-mayor, three-sources, published on, editor-wanted, story-ran, front-page, wrote-it-in-hour, live from, documents-showed, my source, source-backed-out, source-said, the editor, went-to-print, headline, scoop, off-record, quoted-him, quoted her, deadline-for-print, correction-in-paper, microphone-in-hand, on-air, live-at-six
de: Journalismus, Reportagen, Berichterstattung, Redaktion, Recherche Journalismus, Nachrichten, Reporter, Moderation
fr: journalisme, reportages, actualité, rédaction journalistique, enquête, reportage, rédacteur, secrétaire de rédaction
es: periodismo, reportajes, noticias, redacción periodística, periodista, locución

# print-graphics: Graphics, layout and print
graphic design, print materials, brochures, flyers, print production, prepress, typography, infographics, marketing materials, posters, packaging design, collateral, page-layout, artwork-for-print, brochure design, logo design, ^illustration, print-ready-files, corporate-design, visual-identity, editorial design, packaging artwork, layout design, ^signage, poster-design, colour-separations, brand-assets, desktop-publishing
posting: design marketing, create graphics, design print, produce graphics, lay-out-brochures, graphic-designer, prepare-artwork, mac-operator, create-layouts, design collateral, ^illustrator
story: designed-poster, designed-flyer, printer-said, colours-were-wrong, wrong-format, brochure, print-run, flyer, the logo, logo-was, font, fonts, layout, leaflet, the poster, white-space, colours-on-screen, printer-rang, black-was, client-hated, sketches, packaging-looked, redrew, InDesign, forty pages, printers by noon, artwork, colours-came-out
de: Grafikdesign, Druckvorlagen, Layout, Broschüren, Printmedien, Reinzeichnung, Illustration, Verpackungsdesign
fr: graphisme, mise en page, brochures, supports imprimés, maquettes, identité visuelle, illustration, packaging
es: diseño gráfico, maquetación, folletos, artes gráficas, artes finales, identidad visual, ilustración

# website-upkeep: Keeping a website
website management, website updates, content management system, web pages, webmaster, website content, online presence, online shop, ^CMS, website content management, keep the website, website editing
posting: update website, maintain website, manage website content, keep the website fresh, keep website up to date, build and maintain the website, update web pages, manage website, manage the website, CMS
story: our website, the website was, updated-website, website-looked, built-website, moved-website, online-shop-was, photos-for-website, contact-form, ^website, the website, our site, the site, old-pages, dead-links, broken-links, menu-of-site, opening-hours, form-on-site, forms-went-nowhere, page-took, mobile-version, pictures-too-big, wordpress, pages-nobody, four-clicks-to, two-clicks, on the homepage, moved-it-nothing-lost, WordPress, form-was-broken-on-phones, broken-on-phones, since spring nobody noticed, from-eleven-fields-to-three, fields to three, page speed, shop plug-in, alt texts, checkout-on-mobile
de: Website-Pflege, Webseiten, Onlineshop
fr: site web, mise à jour du site, gestion du site, site internet
es: página web, gestión web, actualización web, tienda online

# performing: Stage, music and exhibitions
stage management, performing arts, exhibitions, ^curating, rehearsals, production of shows, gallery, sound engineering, costumes
posting: stage productions, coordinate artists, exhibition planning
story: premiere, rehearsal, on stage, actor-was-ill, lights-went-out, orchestra, exhibition-opened, hung-pictures, costume
de: Bühne, Theater, Musik, Ausstellungen, Proben
fr: spectacle, théâtre, musique
es: teatro, escenario, exposiciones, música

# translation: Interpreting and translating
^translation, ^translations, ^translator, ^translators, ^localization, ^localisation, ^interpreting, ^interpreter, ^interpreters, proofreading translations, subtitling, language services, bilingual content, simultaneous interpreting, court-interpreter, medical-interpreting, sign-language-interpreting, translation-memory, CAT-tools, ^terminology, translation-projects, transcription, bilingual-communication, consecutive interpreting, certified translations, post-editing, translation-agencies, interpreter scheduling, court interpreters, translated forms
posting: translate documents, interpret for, localize content, interpret-at, translate-legal, localization-manager, transcribe
story: translated the, word-by-word, wrong-translation, meaning-was-lost, glossary, interpreted at, between-doctor-and, both languages, interpreted-between, did-not-speak-word, nobody-spoke, dialect, word-for-word, the interpreter, interpreter-did, sign-language-interpreter, spoke-no-english, spoke-only, explained-in-arabic, explained-in-turkish, explained-in-spanish, her language, his language, mistranslated, daughter-had-translated
de: Übersetzung, Dolmetschen, Lokalisierung, Übersetzen, Gebärdensprache
fr: traduction, interprétariat, localisation, traduire, sous-titrage, langue des signes
es: traducción, interpretación, localización, traducir, subtitulado, lengua de signos

# marketing-money: Marketing budgets and what came of them
marketing budget, media budget, marketing spend, marketing ROI, return on marketing, budget allocation marketing, cost per acquisition
posting: manage the marketing budget, manage a marketing budget, track marketing spend, report on ROI, allocate marketing budget, report return on
story: spent ~ on ads, spent-nothing-on, stopped-account, switched-it-off, turned-it-off-and-nothing, nobody-had-opened, nobody-had-looked-at, agency-had-set-up, paying-for-own-name, bids-on-own-name, clicks-from-another-country, sold-for-every-pound, for-every-pound, came-back-in-sales, cost us ~ each, presented-it-to-owners, presented-it-to-family, moved-budget, saved it for, moved-half-from-print, from-print-to, eighty-thousand-budget, what-each-pound-brought, each-pound-brought, in-two-payments, spend-by-channel, cut-sponsorship

# creative-suppliers: Briefing designers, printers, freelancers and agencies
creative agencies, agency management, freelance designers, freelancers, print suppliers, design agencies, briefs to agencies, agency briefs, creative suppliers, photographers and designers, production suppliers
posting: brief agencies, brief designers, brief and coordinate freelancers, brief freelancers, coordinate freelancers, manage agencies, manage freelancers, manage creative, coordinate with designers, work with agencies, designers and print suppliers, agencies and freelancers
story: agency-came-back, agency-pitched, sacked-agency, dropped-agency, the agency, freelancer, a freelance, designer-sent, second-draft, third-draft, one-page-brief, brief was, changed-brief, printer-needed-it-by, proof-came, proofs, signed-proof, printed-with-typo, reprint, illustrator, photographer-for-day, quote-from-printer, within-quote, agency-invoiced-for-nothing, agency-charged-for, got rid of the agency, brief-on-one-page, photographer-didn't-show, copywriter, third-round-of-changes, agency-never-asked

# leads-for-sales: Leads from marketing to sales
marketing qualified leads, MQLs, lead generation campaigns, demand generation, lead handover, marketing and sales alignment, account-based marketing, ABM, lead management, lead attribution, pipeline from marketing, lead quality
posting: generate leads for sales, track leads from, support the sales team, work with sales on leads, qualified leads, leads to revenue, first touch to revenue, collaborate with sales, sales on leads, work with marketing
story: leads-came, no leads, sales-said-leads, salespeople-never-rang, leads-were-rubbish, leads-went-cold, rang-them-within, who-asked-for-demo, downloaded the, sales-never-called, asked-sales-what, sat-with-reps, agreed-what-lead, trade-show-leads, scored them, form on the, names-from-fair, qualified-leads, marketing-leads, lead-scoring, inbound-leads, sat-and-agreed-what-is-one, what-good-one-is, agreed-what-good-lead, brochure nobody used, sat-in-on-calls, what-buyers-say, told-them-what-buyers, passed-lead, lead-within-hour

# marketing-privacy: Consent and data protection in marketing
marketing consent, GDPR in marketing, PECR, CAN-SPAM, consent of subscribers, opt-in, opt-out, unsubscribe handling, cookie consent for marketing, preference centre, data protection in marketing
posting: marketing activity complies, complies with GDPR and PECR, comply with data protection in marketing, data protection rules in marketing, manage consent, keep marketing compliant
story: had-said-yes, never-said-yes, had-ticked, never-ticked, could-not-prove, prove-they-had-said-yes, consent-box, double-opt-in, asked-them-again, threw out ~ addresses, chucked-out, deleted ~ addresses, deleted them all, bought-list, refused-to-use-list, photo-consent, permission-for-photo, signed-photo-form, asked-to-be-taken-off, took-him-off-list, took-off-list

# partnerships-marketing: Partners, influencers and sponsoring
influencer partnerships, influencer marketing, brand partnerships, ^sponsorship, co-marketing, affiliate marketing, affiliates, ambassadors, brand ambassadors, local partnerships
posting: manage influencer, build brand partnerships, manage sponsorships, work with influencers, manage affiliates
story: influencer, blogger, blogger-came, sent-sample, sent-him-one-free, sponsored the, name-on-shirts, together-with-bakery, with the museum, swap with, their newsletter, shared-post, local-team, school-fair, paid-in-vouchers

# webinars: Webinars and talks on line
webinars, online events, virtual events, webinar programme
posting: host webinars, run webinars, produce webinars
story: webinar, four-hundred-signed-up, sound-died, clients speak rather than us, slides would-not-share, recording-sent, questions-in-chat, half-of-who-signed-up-came
de: Webinare, Online-Veranstaltungen
fr: webinaires, événements en ligne
es: seminarios web, eventos virtuales
`;
