/** Marketing, communication, journalism. The format stands at `readSkillTables`. */
export const MARKETING = `
[marketing automation: marketing automation platform, marketing automation platforms, marketing automation tool, marketing automation tools, marketing automation software]
+HubSpot
Marketo: Adobe Marketo
Pardot: Account Engagement
Eloqua: Oracle Eloqua
ActiveCampaign
Salesforce Marketing Cloud: Marketing Cloud, ExactTarget
Braze
!Iterable
Customer.io

[e-mail marketing tool: email marketing tool, email marketing tools, email marketing platform, newsletter tool, newsletter software]
Mailchimp: MailChimp
Klaviyo
Constant Contact
Campaign Monitor
Brevo: Sendinblue
SendGrid: Mailgun
GetResponse: AWeber
CleverReach: rapidmail
!Litmus

[advertising platform: advertising platforms, ad platforms, paid media platforms, PPC, paid search, paid social, pay-per-click]
Google Ads: AdWords, Google AdWords
Meta Ads: Facebook Ads, Facebook Ads Manager, Instagram Ads, Facebook Business Manager, Meta Business Suite
LinkedIn Ads: LinkedIn Campaign Manager
TikTok Ads
Microsoft Advertising: Bing Ads
Amazon Ads: Amazon Advertising
DV360: Display & Video 360, DoubleClick, Campaign Manager 360
The Trade Desk: Trade Desk
Google Ad Manager: AdSense
Criteo: Taboola, Outbrain

[SEO tool: SEO tools]
Ahrefs
SEMrush: Semrush
=Moz
Screaming Frog
Google Search Console: Search Console
Sistrix: SISTRIX
Yoast
Majestic SEO: Ubersuggest

[social media tool: social media management tools, social media scheduling]
Hootsuite
!Buffer: Buffer app
Sprout Social
!Later: Later app
Sprinklr: Brandwatch
Meltwater: Cision

[social network: social media platforms, social media channels, social networks, social platforms]
Facebook
Instagram
LinkedIn
Twitter
TikTok
YouTube
Pinterest
Snapchat
Reddit
Twitch
Xing: XING

[~marketing method]
SEO: search engine optimization, search engine optimisation
SEM: search engine marketing
content marketing: content strategy
copywriting: copy writing
social media marketing: social media management, social media
email marketing: e-mail marketing, email campaigns
brand management: brand strategy
market research
public relations: =PR, media relations
press releases: press release
influencer marketing: influencer campaigns
affiliate marketing
conversion rate optimization: CRO, landing page optimization
growth marketing: growth hacking
performance marketing: paid media, media buying
product marketing
event marketing: trade shows
marketing analytics: campaign analysis
account-based marketing: =ABM
customer segmentation
campaign management: marketing campaigns
blogging: blog writing, blog posts
community management
internal communications
crisis communications: crisis communication
media planning
direct mail
video marketing
podcasting: podcast production
localization of content
translation: translating
simultaneous interpreting: consecutive interpreting
copy editing: copyediting
fact-checking: fact checking
investigative journalism
AP style: AP Stylebook, Chicago Manual of Style
scriptwriting: script writing
grant writing: grant proposals
speechwriting
merchandising
media monitoring: press cuttings
press office: press office duties
influencer outreach: influencer relations
media law

[translation tool: CAT tools, translation software]
Trados: SDL Trados
memoQ
Phrase TMS: Memsource
Lokalise: Crowdin
DeepL
`;
