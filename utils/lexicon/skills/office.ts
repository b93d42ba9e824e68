/** Office programs, working together, planning, administration. The format stands at `readSkillTables`. */
export const OFFICE = `
[office suite: office software, office suites, office applications, office programs, office package]
Microsoft Office: MS Office, Office 365, Microsoft 365, M365, O365, MS-Office, Microsoft Office suite, MS Office suite, Microsoft Suite, Microsoft Products, MS Suite
Google Workspace: G Suite, GSuite, Google Suite, Google Apps, Google Docs
LibreOffice: OpenOffice, Libre Office
Apple iWork: Apple Pages

[spreadsheet: spreadsheets, spreadsheet software, spreadsheet program]
=Excel > Microsoft Office: MS Excel, Microsoft Excel, ?excel, an excel, excel sheet, excel sheets, excel file, excel files, excel spreadsheet, excel spreadsheets, excel formula, excel formulas, excel table, excel macro, excel macros, advanced excel
Google Sheets > Google Workspace: Google sheet, google spreadsheet
LibreOffice Calc
Smartsheet
Airtable
pivot tables: pivot table, VLOOKUP, XLOOKUP, vlookups

[word processing: word processor, word processing software, text processing]
!Word > Microsoft Office: MS Word, Microsoft Word, word document, word documents, word file
+Google Workspace
LaTeX: LaTex, Overleaf
+LibreOffice

[presentation software: presentation tools, presentation program, slide decks]
PowerPoint > Microsoft Office: Power Point, MS PowerPoint, Microsoft PowerPoint, PPT
Google Slides > Google Workspace
=Prezi
!Keynote: Apple Keynote
Pitch.com
Beautiful.ai

[e-mail program: email client, email software, calendar software]
=Outlook > Microsoft Office: MS Outlook, Microsoft Outlook, outlook calendar, ?outlook
Gmail > Google Workspace: Google Mail
Lotus Notes: HCL Notes
Microsoft Exchange: Exchange Server, Exchange Online
Google Calendar: Calendly
Thunderbird

[chat and video tool: collaboration tools, video conferencing, communication tools, messaging tools, videoconferencing tools]
=Slack: slack channel, slack channels, on slack
Microsoft Teams: MS Teams, !Teams, =on Teams, teams call, teams channel
=Zoom: zoom call, zoom calls, on zoom, zoom meeting, zoom meetings
Google Meet: Google Hangouts
WebEx: Cisco Webex
Skype: Skype for Business
=Discord
Mattermost: Rocket.Chat
WhatsApp: WhatsApp Business, whatsapp group
!Signal: signal app
GoToMeeting: GoToWebinar

[project management tool: project management software, project management tools, work management tool, task management tool, project tracking tools]
Jira: JIRA, Atlassian Jira
=Asana
Trello
Monday.com: monday board
Basecamp
ClickUp
Microsoft Project: MS Project
Microsoft Planner
Wrike
!Linear: Linear app
+Smartsheet
+Airtable
Primavera: Primavera P6, Oracle Primavera
Teamwork.com
Redmine
YouTrack
=Todoist
Shortcut app: Pivotal Tracker
Rally software: VersionOne
Planview: Clarity PPM
Gantt charts: Gantt chart, Gantt
OpenProject

[knowledge tool: wiki software, knowledge management tools, documentation tools]
=Confluence: Atlassian Confluence
=Notion: notion page
SharePoint: Share Point, Microsoft SharePoint
OneNote
Evernote
MediaWiki
GitBook: Read the Docs
Obsidian: Roam Research
!Guru: Tettra
Coda.io

[file storage: cloud storage, file sharing]
OneDrive
Google Drive
Dropbox: Box.com
Nextcloud: ownCloud
Egnyte

[e-signature tool: electronic signature]
DocuSign
Adobe Sign: Adobe Acrobat Sign
HelloSign: PandaDoc

[document software: PDF software, document management system, DMS]
Adobe Acrobat: Acrobat Pro, PDF editing
Laserfiche
OpenText: Documentum
M-Files
DocuWare
=ELO: ELOoffice
iManage

[diagram tool: diagramming tools, process mapping tools]
Visio: Microsoft Visio, MS Visio
Lucidchart
draw.io: diagrams.net
=Miro: miro board
!Mural: Mural board
BPMN: Business Process Model and Notation, Camunda
UML
Enterprise Architect: Sparx EA
Archimate

[form and survey tool: survey tools, survey software]
Google Forms: Microsoft Forms
SurveyMonkey: Survey Monkey
Typeform
Qualtrics
LimeSurvey: REDCap
Jotform

[workflow automation: automation tools, workflow automation tools, RPA, robotic process automation]
Zapier
Make.com: Integromat
Power Automate: Microsoft Flow
Power Apps: PowerApps, Power Platform
UiPath
Automation Anywhere
Blue Prism
n8n
IFTTT
Apps Script: Google Apps Script
Workato
Nintex

[~office method]
data entry: keyboarding, data input
touch typing: typing speed, words per minute, WPM
calendar management: diary management
travel booking: travel arrangements
minute taking: taking minutes, meeting minutes
document filing
dictation: audio typing, shorthand
office management
event planning: event management, event coordination
proofreading
transcription
mail merge
switchboard operation: telephone switchboard, switchboard
document control
records management
front desk: reception desk
visitor management: visitor sign-in, greeting visitors
mail handling: post handling, incoming mail, franking
10-key: 10-key calculator, ten-key

[travel booking tool]
SAP Concur: Concur
Amadeus: Sabre GDS, Galileo GDS
Egencia: Navan, TripActions
Expensify

[~project method]
project management: project coordination, project planning
=PMP: Project Management Professional, PMBOK
PRINCE2: Prince2
change management: Prosci, ADKAR
risk management: risk register
stakeholder management: stakeholder engagement
business process mapping: process mapping, business process modelling
requirements gathering: requirements analysis, requirements engineering
program management: programme management, project portfolio management
cost-benefit analysis: business case
root cause analysis: 5 whys, fishbone diagram, Ishikawa
critical path method
earned value management
OKRs: objectives and key results, OKR

[transcription tool]
Express Scribe
Otter.ai: Otter transcription
Dragon dictation: Dragon NaturallySpeaking
Big Hand: BigHand

[document control system]
Asite
Viewpoint 4Projects
ProjectWise
OpenText Content Server: Livelink
Hummingbird DM

[board portal]
Diligent Boards
BoardEffect
Azeus Convene
Blueprint OneWorld

[translation tool set]
Wordfast
Subtitle Edit
Smartcat
`;
