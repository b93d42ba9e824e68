/** Product and visual design, film and sound. The format stands at `readSkillTables`. */
export const DESIGN = `
[interface design tool: design tools, UI design tools, prototyping tools, design software, wireframing tools]
Figma: FigJam
!Sketch: Sketch app, sketch files
Adobe XD
InVision
Axure: Axure RP
Balsamiq
=Framer
!Principle: Principle app
ProtoPie
Zeplin
Marvel app: Marvel prototyping
Penpot
UXPin
Origami Studio

[graphics software: graphic design software, Adobe Creative Cloud, Creative Cloud, Adobe Creative Suite, Creative Suite, Adobe Suite, Adobe CC, Adobe products]
Photoshop: Adobe Photoshop
=Illustrator: Adobe Illustrator
InDesign: Adobe InDesign, Indesign
Lightroom: Adobe Lightroom
CorelDRAW: Corel Draw
Affinity Designer: Affinity Photo, Affinity Publisher
Canva
GIMP: Inkscape
QuarkXPress
=Procreate
Microsoft Publisher: MS Publisher
Adobe Express: Adobe Spark
Adobe Firefly: Midjourney, DALL-E, Stable Diffusion

[video software: video editing software, video editing tools, editing software]
Premiere Pro: Adobe Premiere
After Effects: Adobe After Effects
Final Cut Pro: Final Cut
DaVinci Resolve
Avid: Avid Media Composer, Pro Tools
CapCut
Camtasia: ScreenFlow
iMovie
OBS Studio: vMix

[audio software: audio editing software, DAW]
Audacity
Adobe Audition
Ableton: Ableton Live
Logic Pro
FL Studio
Cubase

[3D software: 3D modeling software, 3D modelling, 3D tools]
!Blender: Blender 3D
!Maya: Autodesk Maya
3ds Max: 3D Studio Max
Cinema 4D: Cinema4D
ZBrush
=Houdini: SideFX
SketchUp: Sketchup
!Rhino: Rhino 3D, Rhinoceros, Grasshopper
V-Ray: Lumion, Enscape
KeyShot
Substance Painter
Nuke compositing
Spline 3D

[~design method]
UX design: user experience design, UX/UI, UI/UX, =UX
UI design: user interface design, interface design
interaction design
visual design
graphic design
product design
service design
user research: UX research, user interviews
usability testing: usability tests, user testing
wireframing: wireframes, wireframe
prototyping: rapid prototyping, clickable prototypes
information architecture: card sorting, tree testing
design systems: design system, component library
design thinking: design sprints, design sprint
human-centred design: human-centered design, user-centered design, user-centred design
journey mapping: customer journey mapping, user journeys, customer journeys
personas
typography
layout design: page layout
illustration: illustrations
motion graphics: motion design
animation: 2D animation, 3D animation
branding: brand identity, logo design
packaging design
print design: print production, prepress
photography: photo shoots, product photography
photo editing: photo retouching, image editing
video editing: video production, film editing
videography: filming, camera operation
sound design: audio editing, sound editing
storyboarding: storyboards, storyboard
UX writing: microcopy, content design
heuristic evaluation
accessibility design: inclusive design
interior design
fashion design
industrial design

[~product method]
product management: product ownership, product owner
product roadmap: roadmapping, roadmaps
product discovery: customer discovery
backlog management: backlog grooming, backlog refinement
user stories: writing user stories
go-to-market strategy: go-to-market, GTM
market sizing
pricing strategy
competitor analysis: competitive analysis
minimum viable product: MVP
product analytics
jobs to be done: JTBD
product launch
RICE scoring: MoSCoW
Lean Startup

[product management tool: product management tools, roadmap tools]
Productboard
Aha roadmaps
ProductPlan
+Jira
+Pendo
LaunchDarkly: feature flags tool, Split.io
UserTesting: UserTesting.com
Maze testing: Lookback
!Dovetail
UserVoice: Canny

[sustainable building standard: green building standards]
LEED: LEED AP
BREEAM: BREEAM assessor
Passivhaus: Passive House
WELL Standard: WELL AP

[~building design method]
RIBA stages: RIBA Plan of Work
construction documents: construction documentation, working drawings
design development drawings: schematic design drawings
building specifications: NBS specifications, specification writing
FF&E: FF&E schedules, furniture specification
space planning: floor plans
mood boards: material boards, sample boards

[design registration: architect registration, architecture license]
ARB registration: ARB registered, RIBA chartered, chartered architect
NCARB: licensed architect
NCIDQ

[broadcast and stage system]
QLab
grandMA3: grandMA2
ETC Eos: Eos console
Yamaha CL5: Yamaha QL
DiGiCo
Behringer X32: X32
Avolites: Avolites Titan
Blackmagic ATEM: ATEM switcher
NewTek TriCaster: TriCaster
Vectorworks Spotlight
Resolume
Dante audio: Dante Level 1

[camera maker]
Canon EOS: Canon C300
Sony FX6: Sony FX3, Sony FX9
ARRI Alexa: ARRI
RED camera: RED Komodo
DJI drone: DJI Mavic
Steadicam
Ronin gimbal: DJI Ronin

[photo tool]
Capture One
Profoto
Photo Mechanic
Helicon Focus

[newsroom system]
iNews: Avid iNews
ENPS
Octopus newsroom
K4 publishing
WoodWing
Eidos Méthode
`;
