/** Marketing, communications, journalism, media and the arts. The format stands at `readPhraseTable`. */
export const MARKETING = `
# campaigns: Campaigns
marketing campaigns, campaign management, campaigns, advertising, integrated marketing, marketing programs, promotional campaigns, campaign performance, demand generation, marketing plans, media buying
posting: plan campaigns, execute campaigns, launch campaigns, develop marketing, promotional activities, sales promotions, run promotions
story: campaign for, campaign ran, posters, ad brought, flyer, radio spot, nobody clicked, sign-ups, came because of the ad, cost per lead, spent ~ on ads, stopped the ad, campaign, ad
story: launched a campaign, target audience, engagement rate, conversions
de: Kampagnen, Marketingkampagnen, Werbung, Werbekampagnen
fr: campagnes, campagnes marketing, publicité, campagnes publicitaires
es: campañas, campañas de marketing, publicidad, promociones

# social-media: Social media
social media, social channels, community management, social posts, social media management, social media content, ^followers, ^influencers, social listening, online community, social strategy, ^influencer
posting: manage social, social media channels, engage followers, grow social
story: instagram, facebook page, facebook group, tiktok, our posts, post went viral, viral, comments under, shared ~ times, followers from, reels, bad comments, hashtag, likes on, got likes, facebook, linkedin
de: Social Media, soziale Medien, Community Management
fr: réseaux sociaux, community management, médias sociaux
es: redes sociales, community manager, gestión de redes

# content: Writing content
content creation, content marketing, content strategy, copywriting, blog, blog posts, web content, content calendar, editorial calendar, storytelling, create content, newsletters, content production, newsletter
posting: produce content, write copy, develop content, engaging content
story: wrote articles, wrote a blog, wrote the text for, changed the headline, interviewed customers for, customer stories, told the story of, rewrote the website, read by, opened by, text was too long
de: Texte, redaktionelle Inhalte, Newsletter, Content-Erstellung
fr: contenus, création de contenu, rédaction web, newsletter, stratégie de contenu
es: contenidos, creación de contenidos, redacción, boletines, copywriting

# search-marketing: Being found online
SEO, search engine optimization, SEM, PPC, paid search, keyword research, organic traffic, search rankings, Google Ads, landing pages, conversion rate optimization, web traffic, backlinks
posting: optimize content, improve rankings, website traffic, increase organic
story: on page one of google, found us on google, google searches, visitors to the site, visitors from, searched for, landing page, traffic went, more visitors, google, ranking, rankings, keywords
de: Suchmaschinenoptimierung, SEO, SEA, Suchmaschinenmarketing
fr: référencement, SEO, référencement naturel, trafic
es: posicionamiento web, SEO, SEM, tráfico web

# email-marketing: Mailings
email marketing, email campaigns, marketing automation, mailing list, drip campaigns, lead nurturing, open rates, ^mailings, direct mail
posting: email programs, nurture campaigns, CRM campaigns
story: sent a mail to all, mailing to, open rate, unsubscribed, subject line, mailing list was, letter to all customers, list of addresses, newsletter, mail, mails, opens
de: E-Mail-Marketing, Mailings, Newsletterversand
fr: emailing, campagnes e-mail, marketing automation
es: email marketing, envíos masivos, automatización de marketing

# brand: Brand
^branding, brand awareness, brand management, brand identity, brand guidelines, rebranding, brand positioning, visual identity, brand voice, corporate identity, brand strategy
posting: protect the brand, brand consistency, build brand, brand standards
story: new logo, new name, same colours everywhere, five different logos, looked different everywhere, known for, nobody knew us, brand, colours
de: Marke, Markenführung, Corporate Design, Markenauftritt
fr: marque, image de marque, identité visuelle, notoriété
es: identidad corporativa, branding, imagen de marca

# press: Press and public relations
public relations, media relations, press releases, journalists, media inquiries, spokesperson, corporate communications, media coverage, press conferences, external communications, press office
posting: write press, manage media, pitch stories, media outreach
story: newspaper, local paper, local newspaper, journalist called, tv came, radio interview, press release, statement to, article about us, wrote to the newspaper, bad article, journalist, tv
de: Pressearbeit, Öffentlichkeitsarbeit, Pressemitteilungen, Medienarbeit
fr: relations presse, relations publiques, communiqués de presse, attachée de presse
es: relaciones públicas, notas de prensa, prensa, gabinete de prensa

# crisis-comms: Communicating in a crisis
crisis communication, crisis communications, reputation management, issues management, public criticism, reputational risk
posting: manage reputation, sensitive communications
story: storm of comments, shitstorm, angry comments, apologised publicly, apology on the website, statement within, answered every comment, press at the door
de: Krisenkommunikation, Reputationsmanagement
fr: communication de crise, e-réputation
es: comunicación de crisis, reputación

# internal-comms: Telling employees
internal communications, employee communications, intranet, staff newsletter, company-wide communication, town halls, employee newsletter
posting: communicate to employees, internal messaging
story: staff meeting, told all staff, message to all, notice board, notice on the, nobody read the mails, screen in the canteen, rumours, letter to all staff
de: interne Kommunikation, Mitarbeiterkommunikation, Intranet
fr: communication interne, intranet, journal interne
es: comunicación interna, intranet, boletín interno

# marketing-numbers: Measuring marketing
marketing analytics, web analytics, Google Analytics, ROI of marketing, conversion rates, marketing metrics, customer acquisition cost, campaign reporting, A/B tests of ads, ROAS, marketing performance
posting: analyze campaign, report on performance, optimize campaigns, track conversions
story: which ad brought, cost per customer, per click, asked every new customer how, how did you hear, half of the budget, stopped paying for, moved the money to, holdout
de: Marketing-Controlling, Webanalyse, Conversion
fr: analyse des performances, web analytics, taux de conversion
es: analítica web, métricas de marketing, tasa de conversión

# market-research: Knowing market and competitors
market research, competitor analysis, competitive analysis, consumer research, market analysis, customer research, consumer insights, audience research, market trends, competitive intelligence, customer segmentation
posting: analyze competitors, monitor market, market insights, research audiences
story: looked at what competitors, bought from the competitor, competitors' prices, tested the competitor, asked passers-by, interviewed buyers, who buys, why they buy, age group
de: Marktforschung, Wettbewerbsanalyse, Marktanalyse, Zielgruppenanalyse
fr: études de marché, veille concurrentielle, analyse concurrentielle
es: investigación de mercado, análisis de la competencia, estudios de mercado

# product-launch: Launching a product
product launch, product launches, go-to-market, product marketing, launch plan, positioning and messaging, value proposition, sales collateral, launch campaigns
posting: launch new products, develop messaging, launch strategy, support product launches
story: launch day, launched in, on launch day, first day ~ sold, sold out in, waiting list, pre-orders, materials for the sales, one sheet for sales, beta customers, first batch, sold out, pre-order
de: Produkteinführung, Markteinführung, Produktmarketing
fr: lancement de produits, lancements, marketing produit
es: lanzamiento de productos, lanzamientos, marketing de producto

# photo-video: Photos, film and sound
photography, videography, video production, video editing, photo editing, filming, film production, audio production, podcast, camera work, post-production, sound design, video content, editing footage, motion graphics
posting: shoot and edit, produce videos, capture photos, multimedia content
story: filmed, shot the, cut the film, interview on camera, microphone, sound was bad, battery of the camera, edited the, video of, photographer
de: Fotografie, Videoproduktion, Videoschnitt, Film
fr: photographie, vidéo, montage vidéo, audiovisuel
es: fotografía, vídeo, edición de vídeo, producción audiovisual

# editing-publishing: Editing and publishing
proofreading, copy editing, copyediting, style guide, fact-checking, manuscripts, editorial process, layout of publications, magazine
posting: edit content, review articles, editorial standards, proofread copy
story: typo in the headline, misprint, wrong name in the article, corrected page by page, printed 5000, had to be reprinted, before print, author did not, cut the text, deadline of the printer
de: Lektorat, Redaktion, Korrekturlesen, Veröffentlichung
fr: relecture, secrétariat de rédaction
es: corrección de textos, publicación

# journalism: Reporting news
^journalism, reporting news, news writing, newsroom, interviews for articles, ^investigative reporting, ^investigative stories, breaking news, news stories
posting: cultivate sources, pitch story, cover events
story: source told me, called the mayor, three sources, published on, editor wanted, story ran, front page, wrote it in an hour, live from, documents showed
de: Journalismus, Reportagen, Berichterstattung
fr: journalisme, reportages, actualité
es: periodismo, reportajes, noticias

# print-graphics: Graphics and print
graphic design, print materials, brochures, flyers, print production, prepress, typography, infographics, marketing materials, posters, packaging design, collateral
posting: design marketing, create graphics, design print, produce graphics
story: designed the poster, designed a flyer, printer said, colours were wrong, wrong format, brochure, print run, flyer
de: Grafikdesign, Druckvorlagen, Layout, Broschüren, Printmedien
fr: graphisme, mise en page, brochures, supports imprimés
es: diseño gráfico, maquetación, folletos, artes gráficas

# website-upkeep: Keeping a website
website management, website updates, CMS, content management system, web pages, webmaster, website content, online presence, online shop, web publishing
posting: update website, maintain website, manage website content
story: our website, the website was, updated the website, website looked, built the website, moved the website, online shop was, photos for the website, contact form, shop
de: Website-Pflege, Webseiten, Onlineshop, CMS
fr: site web, mise à jour du site, gestion du site, site internet
es: página web, gestión web, actualización web, tienda online

# performing: Stage, music and exhibitions
stage management, performing arts, exhibitions, curating, rehearsals, production of shows, gallery, sound engineering, costumes
posting: stage productions, coordinate artists, exhibition planning
story: premiere, rehearsal, on stage, actor was ill, lights went out, orchestra, exhibition opened, hung the pictures, costume
de: Bühne, Theater, Musik, Ausstellungen, Proben
fr: spectacle, théâtre, musique
es: teatro, escenario, exposiciones, música

# translation: Translating
^translation, ^translations, ^translator, ^translators, ^localization, ^localisation, ^interpreting, ^interpreter, ^interpreters, proofreading translations, subtitling, language services, bilingual content
posting: translate documents, interpret for, localize content
story: translated the, word by word, wrong translation, meaning was lost, glossary, interpreted at, between doctor and, both languages
de: Übersetzung, Dolmetschen, Lokalisierung, Übersetzen
fr: traduction, interprétariat, localisation, traduire
es: traducción, interpretación, localización, traducir
`;
