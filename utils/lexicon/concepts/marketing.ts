/** Marketing, communications, journalism, media and the arts. The format stands at `readPhraseTable`. */
export const MARKETING = `
# campaigns: Campaigns from brief to result
marketing campaigns, campaign management, campaigns, advertising, integrated marketing, marketing programs, promotional campaigns, campaign performance, demand generation, marketing plans, media buying, campaign planning, integrated campaigns, multichannel campaigns, creative briefs, briefing agencies, agency management, media plans, media agencies, lead generation campaigns, paid social, paid media, budgets for campaigns, A/B testing of ads, ^nurture, marketing qualified leads, MQLs, ^webinars, event marketing, landing pages
posting: plan campaigns, execute campaigns, launch campaigns, develop marketing, promotional activities, sales promotions, run promotions, plan and execute campaigns, brief agencies, manage agencies, manage marketing budgets, optimise campaigns, generate leads, coordinate campaigns, report campaign results, run paid campaigns
story: campaign for, campaign-ran, posters, ad-brought, flyer, radio-spot, nobody-clicked, sign-ups, came-because-of-ad, cost-per-lead, spent ~ on ads, stopped-ad, campaign, ad, launched-campaign, target-audience, engagement-rate, conversions, the campaign, one-line-brief, agency-came-back, agency-pitched, sacked-agency, three-ideas, the poster, bus-stop, leaflets, ads, ad-set, clicks, cost-per-click, click-rate, signups, leads-came, no leads, sales-said-leads, budget of, half-budget, moved-money, landing-page, headline, two-versions, version-B, webinar, people-signed-up, came-through, asked-where-they-heard
de: Kampagnen, Marketingkampagnen, Werbung, Werbekampagnen
fr: campagnes, campagnes marketing, publicité, campagnes publicitaires
es: campañas, campañas de marketing, publicidad, promociones

# social-media: Social media
social media, social channels, community management, social posts, social media management, social media content, ^followers, ^influencers, social listening, online community, social strategy, ^influencer
posting: manage social, social media channels, engage followers, grow social
story: instagram, facebook-page, facebook-group, tiktok, our posts, post-went-viral, viral, comments-under, shared ~ times, followers from, reels, bad-comments, hashtag, likes on, got-likes, facebook, linkedin
de: Social Media, soziale Medien, Community Management
fr: réseaux sociaux, community management, médias sociaux
es: redes sociales, community manager, gestión de redes

# content: Writing content and filling channels
content creation, content marketing, content strategy, copywriting, blog, blog posts, web content, content calendar, editorial calendar, storytelling, create content, newsletters, content production, newsletter, content planning, editorial planning, social media content, social channels, community management, web copy, ^captions, video content, ^reels, short-form video, influencer marketing, user-generated content, brand voice, content performance, SEO content
posting: produce content, write copy, develop content, engaging content, plan content, manage social channels, produce newsletters, grow followers, engage the community, edit copy, manage the content calendar, respond to comments
story: wrote-articles, wrote-blog, wrote-text-for, changed-headline, interviewed-customers-for, customer-stories, told-story-of, rewrote-website, read by, opened by, text-was-too-long, posted, the post, post-about, reel, story-on-instagram, followers, comments-under, filmed-it-on-phone, filmed-on-phone, on my phone, ring-light, thumbnail, caption, hashtag, went-viral, subscribers, subject-line, open-rate, unsubscribed, article, headline, wrote-about, interviewed the, photos-of-customers, behind-scenes, boring-posts, three-times-week, plan-for-month
de: Texte, redaktionelle Inhalte, Newsletter, Content-Erstellung
fr: contenus, création de contenu, rédaction web, newsletter, stratégie de contenu
es: contenidos, creación de contenidos, redacción, boletines, copywriting

# search-marketing: Being found online
SEO, search engine optimization, SEM, PPC, paid search, keyword research, organic traffic, search rankings, Google Ads, landing pages, conversion rate optimization, web traffic, backlinks
posting: optimize content, improve rankings, website traffic, increase organic
story: on-page-one-of-google, found-us-on-google, google-searches, visitors-to-site, visitors from, searched for, landing-page, traffic-went, more-visitors, google, ranking, rankings, keywords
de: Suchmaschinenoptimierung, SEO, SEA, Suchmaschinenmarketing
fr: référencement, SEO, référencement naturel, trafic
es: posicionamiento web, SEO, SEM, tráfico web

# email-marketing: Newsletters and mailings
email marketing, email campaigns, marketing automation, mailing list, drip campaigns, lead nurturing, open rates, ^mailings, direct mail, newsletters, click-rates, mailing-lists, email deliverability, segmentation-of-lists, lifecycle-marketing, email-templates, subject lines, CRM marketing, push-notifications, lead-scoring, loyalty emails
posting: email programs, nurture campaigns, CRM campaigns, write-newsletters, manage-email, email-specialist, nurture-leads
story: sent-mail-to, mailing to, open-rate, unsubscribed, subject-line, mailing-list-was, letter-to-customers, list-of-addresses, newsletter, mail, mails, opens, our newsletter, newsletter-went-out, nobody-opened, mailing-went, sent-it-to-wrong, spam-folder, subscribers, subject-line-was
de: E-Mail-Marketing, Mailings, Newsletterversand, Newsletter, Marketing-Automation
fr: emailing, campagnes e-mail, marketing automation, newsletters
es: email marketing, envíos masivos, automatización de marketing, newsletters, mailings

# brand: Looks and voice of a brand
^branding, brand awareness, brand management, brand identity, brand guidelines, rebranding, brand positioning, visual identity, brand voice, corporate identity, brand strategy, brand consistency, corporate design, ^rebrand, brand refresh, tone of voice, print production, ^brochures, ^merchandise, trade show materials, photo shoots, sales materials, sales collateral, design agencies
posting: protect the brand, build brand, brand standards, maintain brand, ensure brand consistency, produce marketing materials, produce brochures, coordinate design, manage photo shoots, coordinate print
story: new-logo, new-name, same-colours-everywhere, five-different-logos, looked-different-everywhere, known for, nobody-knew-us, brand, colours, old-logo, stretched-logo, wrong-blue, brochure, catalogue, proof, print-proof, printed-with-mistake, reprint, printer, print-run, roll-up, stand-at-fair, photo-shoot, photographer, label-design, shop-window, everyone-made-own
de: Marke, Markenführung, Corporate Design, Markenauftritt
fr: marque, image de marque, identité visuelle, notoriété
es: identidad corporativa, branding, imagen de marca

# press: Press and public relations
public relations, media relations, press releases, journalists, media inquiries, spokesperson, corporate communications, media coverage, press conferences, external communications, press office, press enquiries, media enquiries, ^spokespeople, media training, crisis communications, reactive statements, Q&A documents, talking points, ^reputation, public affairs, ^coverage, media monitoring, ^speechwriting
posting: write press, manage media, pitch stories, media outreach, handle media enquiries, write press releases, brief spokespeople, prepare statements, manage crisis communications, build relationships with journalists, write speeches
story: newspaper, local-paper, local-newspaper, journalist-called, tv-came, radio-interview, press-release, statement to, article-about-us, wrote-to-newspaper, bad-article, journalist, tv, reporter, local-radio, tv-crew, camera-team, rang-at-six, before the deadline, off-record, on the record, three-sentences, no comment, wrong-headline, correction, the quote, prepared-boss, practised-questions, hard-questions, interview-went, picked-up-by, cuttings, neighbours-of-plant, recall, leaked, rumour, facebook-group-was
de: Pressearbeit, Öffentlichkeitsarbeit, Pressemitteilungen, Medienarbeit
fr: relations presse, relations publiques, communiqués de presse, attachée de presse
es: relaciones públicas, notas de prensa, prensa, gabinete de prensa

# crisis-comms: Reviews, comments and a bad press
crisis communication, crisis communications, reputation management, issues management, public criticism, reputational risk, community-management, online-reviews, social-listening, media-relations, press-enquiries, press statements, press-conferences, public-statements, comment moderation, spokesperson-training, media-monitoring, review-responses, press kits, journalist-relationships, employee-communications-in-crisis
posting: manage reputation, sensitive communications, pitch-to-journalists, PR-manager, press-officer, communications-officer, community-manager, respond-to-reviews, moderate comments, manage media
story: storm-of-comments, shitstorm, angry-comments, apologised-publicly, apology-on-website, statement-within, answered-every-comment, press-at-door, went-viral, video-went-round, people-were-furious, furious-comments, comments-under, bad-review, journalists-rang, journalist-rang, statement-to-press, local-paper, newspaper-wrote, interview-with-radio, press-release, apology-online, deleted-post, hashtag
de: Krisenkommunikation, Reputationsmanagement, Pressearbeit, Community Management, Bewertungen, Medienanfragen
fr: communication de crise, e-réputation, relations presse, community management, avis en ligne
es: comunicación de crisis, reputación, relaciones con la prensa, community manager, reseñas, reputación online

# internal-comms: Telling employees what is going on
internal communications, employee communications, intranet, staff newsletter, company-wide communication, town halls, employee newsletter, all-hands, change communications, leadership communications, internal newsletter, ^cascades, manager briefings, employee channels, employee app, communication plans, two-way communication
posting: communicate to employees, internal messaging, develop internal communications, write internal, support leaders with communications, manage the intranet, communicate change, plan communications, organise town halls
story: staff-meeting, told-staff, message to all, notice-board, notice on the, nobody-read-mails, screen-in-canteen, rumours, letter-to-staff, town-hall, questions-from-floor, anonymous-questions, drivers-never-read, no-email-address, night-shift-never, posters-in-canteen, screens, video-from-boss, letter-from-boss, managers-heard-first, leaked before, told-everyone-at, read by, nobody-knew-why, explained-why
de: interne Kommunikation, Mitarbeiterkommunikation, Intranet
fr: communication interne, intranet, journal interne
es: comunicación interna, intranet, boletín interno

# marketing-numbers: Measuring marketing
marketing analytics, web analytics, Google Analytics, ROI of marketing, conversion rates, marketing metrics, customer acquisition cost, campaign reporting, A/B tests of ads, ROAS, marketing performance
posting: analyze campaign, report on performance, optimize campaigns, track conversions
story: which-ad-brought, cost-per-customer, per-click, asked-every-new-customer-how, how-did-you-hear, half-of-budget, stopped-paying-for, moved-money-to, holdout
de: Marketing-Controlling, Webanalyse, Conversion
fr: analyse des performances, web analytics, taux de conversion
es: analítica web, métricas de marketing, tasa de conversión

# market-research: Knowing the market and its customers
market research, competitor analysis, competitive analysis, consumer research, market analysis, customer research, consumer insights, audience research, market trends, competitive intelligence, customer segmentation, competitor monitoring, ^personas, ^segmentation, ^positioning, marketing analytics, ^attribution, dashboards for marketing, ^funnel, customer journey, CRM data for marketing, web analytics, event tracking, KPIs for marketing, product marketing, go-to-market
posting: analyze competitors, monitor market, market insights, research audiences, analyse the market, research customers, track marketing KPIs, monitor competitors, define target groups, report on marketing, develop positioning, segment customers
story: looked-at-what-competitors, bought-from-competitor, competitors'-prices, tested-competitor, asked-passers-by, interviewed-buyers, who buys, why-they-buy, age-group, asked-customers, ten-customers, rang-lost-customers, who does not, why-they-bought, why-they-left, competitor's, their prices, mystery-shopped, segments, two-kinds-of-customers, wrong-people, the funnel, dropped-off, source of, one-in-hundred, doubled, holiday-week, last-click
de: Marktforschung, Wettbewerbsanalyse, Marktanalyse, Zielgruppenanalyse
fr: études de marché, veille concurrentielle, analyse concurrentielle
es: investigación de mercado, análisis de la competencia, estudios de mercado

# product-launch: Launching a product
product launch, product launches, go-to-market, product marketing, launch plan, positioning and messaging, value proposition, sales collateral, launch campaigns
posting: launch new products, develop messaging, launch strategy, support product launches
story: launch-day, launched in, on-launch-day, first day ~ sold, sold-out-in, waiting-list, pre-orders, materials-for-sales, one-sheet-for-sales, beta-customers, first-batch, sold-out, pre-order
de: Produkteinführung, Markteinführung, Produktmarketing
fr: lancement de produits, lancements, marketing produit
es: lanzamiento de productos, lanzamientos, marketing de producto

# photo-video: Film and video
photography, videography, video production, video editing, photo editing, filming, film production, audio production, podcast, camera work, post-production, sound design, video content, editing footage, motion graphics, camera-operation, colour-grading, storyboarding, cinematography, ^animation, footage, video shoots, broadcast production, live-streaming, lighting-for-film, script-to-screen, showreel
posting: shoot and edit, produce videos, capture photos, multimedia content, videographer, video-editor, edit video, camera-operator, film-crew, deliver-masters
story: filmed, shot the, cut-film, interview-on-camera, microphone, sound-was-bad, battery-of-camera, edited the, video of, photographer, the shoot, camera-died, lens-cap, retake, the edit, cutting-room, edited-video, drone-shot, the clip, memory-card-was
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
posting: cultivate sources, pitch story, cover events, find-stories, interview-sources, file-copy, journalist, write ^news, ^news editor, ^presenter, produce ^news
story: source-told-me, called-mayor, three-sources, published on, editor-wanted, story-ran, front-page, wrote-it-in-hour, live from, documents-showed, my source, source-backed-out, source-said, the editor, went-to-print, headline, scoop, off-record, quoted-him, quoted her, deadline-for-print, correction-in-paper, microphone-in-hand, on-air, live-at-six
de: Journalismus, Reportagen, Berichterstattung, Redaktion, Recherche Journalismus, Nachrichten, Reporter, Moderation
fr: journalisme, reportages, actualité, rédaction journalistique, enquête, reportage, rédacteur, secrétaire de rédaction
es: periodismo, reportajes, noticias, redacción periodística, periodista, locución

# print-graphics: Graphics, layout and print
graphic design, print materials, brochures, flyers, print production, prepress, typography, infographics, marketing materials, posters, packaging design, collateral, page-layout, artwork-for-print, brochure design, logo design, ^illustration, print-ready-files, corporate-design, visual-identity, editorial design, packaging artwork, layout design, ^signage, poster-design, colour-separations, brand-assets, desktop-publishing
posting: design marketing, create graphics, design print, produce graphics, lay-out-brochures, graphic-designer, prepare-artwork, mac-operator, create-layouts, design collateral, ^illustrator
story: designed-poster, designed-flyer, printer-said, colours-were-wrong, wrong-format, brochure, print-run, flyer, the logo, logo-was, font, fonts, layout, leaflet, the poster, white-space, colours-on-screen, printer-rang, black-was, client-hated, sketches, packaging-looked, redrew
de: Grafikdesign, Druckvorlagen, Layout, Broschüren, Printmedien, Reinzeichnung, Illustration, Verpackungsdesign
fr: graphisme, mise en page, brochures, supports imprimés, maquettes, identité visuelle, illustration, packaging
es: diseño gráfico, maquetación, folletos, artes gráficas, artes finales, identidad visual, ilustración

# website-upkeep: Keeping a website
website management, website updates, CMS, content management system, web pages, webmaster, website content, online presence, online shop, web publishing
posting: update website, maintain website, manage website content
story: our website, the website was, updated-website, website-looked, built-website, moved-website, online-shop-was, photos-for-website, contact-form, shop
de: Website-Pflege, Webseiten, Onlineshop, CMS
fr: site web, mise à jour du site, gestion du site, site internet
es: página web, gestión web, actualización web, tienda online

# performing: Stage, music and exhibitions
stage management, performing arts, exhibitions, curating, rehearsals, production of shows, gallery, sound engineering, costumes
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
`;
