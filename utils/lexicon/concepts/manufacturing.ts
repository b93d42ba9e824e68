/** Making things: machines, assembly, production, quality, engineering. The format stands at `readPhraseTable`. */
export const MANUFACTURING = `
# machine-operation: Running and minding machines
machine operation, operate machines, machine operator, operate production equipment, production machinery, machine tending, operating machinery, press operator, injection molding, packaging machines, production equipment, process equipment, mind machines, monitor machine output, clear jams, clear blockages on machines, load raw materials into, feed material, replenish machines, quality-checks-during-production, hourly checks, record production data, minor adjustments, first-line maintenance, operator maintenance, start up and shut down machines, production paperwork
posting: operate machinery, run machines, monitor machines, feed machines, operate manufacturing equipment, run several machines, keep the machine, perform hourly, adjust machine settings, complete production records, load and unload machines, tend machines, start-up checks, start and stop machines, run the machine, change over the machine, tend the line, operate the line, operate lines, operate packing, keep line running, feed the line, clear stoppages, minor stops, run production equipment, machine checks
story: on the press, at the press, packing machine, my machine, ran the machine, machine jammed, jammed, set the speed, pieces a minute, pieces an hour, material got stuck, listened to the machine, started the line, ran two machines, cleared-it, cleared the jam, jam, jammed again, box stuck, film snapped, film ran out, reel, reels, hopper, feeder, labels came out, crooked, sensor was dirty, wiped the sensor, cleaned the sensor, slowed it down, turned-it-down, turned-it-up, ran it slower, sounded wrong, smelled burning, smelt burning, stopped-it-before, pressed the stop, hit the stop, called the fitter, weighed one, underweight, overweight
story: my line, on my machine, line lead, film kept snapping, glue head, nozzle, cartons kept, box erector, labeller, checkweigher, metal detector kept, rejects, reject bin, kept stopping every, ran it at half, bumped the speed, dialled it, settings off the last, first hour of the shift, listened to it, could hear it, knew by the sound, ran-two-presses, two-presses, strokes-minute, sixty strokes, could-hear-when-she, hear-when-she-wasn't, fed the hopper, watched the dial, the dial, zeroed-it, settings-on-card, wrote-settings, the-press, presses, ran-three-machines, minded-two-machines, cycle time, reel change, changed the reel, speed-up, coil
de: Maschinenbedienung, Maschinenführer, Anlagenbedienung, Anlagenführer, Störungen an Maschinen beheben
fr: conduite de machines, opérateur de production, conduite de ligne, conducteur de ligne, conduite de machine, surveillance de machines, alimentation de machines
es: operador de máquinas, manejo de máquinas, operario de producción, maquinista, vigilancia de máquinas, alimentación de máquinas

# changeover: Setting up machines
machine setup, changeover, changeovers, setup time, SMED, tool changes, die changes, set up machines, machine adjustment
posting: set up equipment, perform changeovers, adjust machines, set up and operate, machine set-up, set-up of machines, change tooling, change dies, change moulds, set machines, set up machinery, setup of lines, tool change, set and operate, job changeovers, set up and change over, change over machines, set up production machines
story: changed the tool, changed the tooling, changeover took, tools ready beside, prepared the tools, first good part, wrote down the settings, photo of the settings, changeover went from, set-up took, setter, waiting for the setter, tools on a trolley, trolley with everything, next tool ready, did it while it was running, pre-heated, marked the positions, settings sheet, two of us did it, ninety minutes to, stopwatch on the changeover, quick clamps, stop blocks, tool change, tool-change-from, ninety minutes down, first off, first-off-to, zeroed-it, settings-on-card, card-for-each-job, change-over-took, pre-set, pre-set the, tools-laid-out, swapped-die, die-change, flushed the line
de: Rüsten, Umrüsten, Maschineneinrichtung, Einrichten, Rüstzeiten
fr: réglage, changement de série, réglages machines, mise au point
es: ajuste de máquinas, cambio de utillaje, preparación de máquinas, cambio de formato

# machining: Cutting metal
CNC, ^machining, lathe, CNC programming, metalworking, sheet metal, precision machining, machinist, tool and die, cutting tools, metal fabrication
posting: program CNC, operate CNC, machine parts, operate lathes, CNC machines, CNC milling, set CNC, tight tolerances, tooling for CNC, manual lathes, turning and milling, G-code, grind parts
story: turned on the lathe, milled, milling machine, hundredths, tenth of a millimetre, tool broke, clamped, surface was, drawing tolerance
story: machined, mill, tolerances, tool wear, inserts, spindle, crashed the spindle, crashed it, crashed the machine, chatter, chatter marks, feed rate, dropped the feed, thin wall, in the chuck, soft jaws, bored the jaws, first part off, scrap one, two hundredths, microns, tolerance of, off the machine, ran proud, parted off, deburred, tapped, broke a tap, reprogrammed, rewrote the program, cycle time, coolant, swarf, prove out, single block, dry run, held two hundredths, on the shaft, bored-it-out, faced-off, live-tooling, reamed
de: CNC, Zerspanung, Drehen, Fräsen, Metallbearbeitung
fr: usinage, tournage, fraisage, CNC, tôlerie
es: CNC, mecanizado, torneado, fresado, metalurgia

# welding: Welding
welding, welder, arc welding, soldering, brazing, weld inspection, structural steel, weld quality, weld defects, weld tests, coded welding, fit-up, root pass, weld repairs, distortion control, welding positions, visual weld inspection, x-ray of welds, structural welding
posting: weld components, welding procedures, inspect welds, weld to drawings, weld to code, welds pass, weld to drawing, MIG TIG, fabricate and weld, weld pipes, prepare joints, coded welder, weld steel, welding certificates
story: welded the, welded it, weld it, weld, weld seam, seam cracked, ground it down, steel frame
story: welded, porosity, undercut, x-ray, root run, ground it out, gouged it, tacked, tacked it, warped, pulled out of square, overhead, on my back under, in the tank, stainless, thin sheet, burned through, preheated, bend test, passed the test piece, failed the x-ray, fill and cap, wire feed, argon, clamped it, jigged it, pre-heat, distortion, pulled as it cooled, skip weld, stitch weld, cut it out, re-welded, leaked at the weld, pressure test, dye pen, undercut on, weld test, in position, hull, frame cracked, MIG, TIG, welding rods, TIG on, thin stainless, blow-through, no-blow-through, ground-it-back, fillet, bent the brackets, on-the-brake, cut-from-sheet, plasma
de: Schweißen, Schweißer, Löten, Schweißnahtqualität, Schweißnahtprüfung, Schweißfehler
fr: soudure, soudage, soudeur, qualité des soudures, contrôle des soudures, défauts de soudure
es: soldadura, soldador, soldar, calidad de soldadura, inspección de soldaduras, defectos de soldadura

# assembly: Putting parts together
assembly line, assembler, mechanical assembly, electronic assembly, assemble components, subassembly, product assembly, electromechanical assembly, assembly work, assembly tasks
posting: mechanical assembly tasks, assemble products, assemble parts, assemble units, assemble equipment, follow assembly, assembly of components, assemble machines, build assemblies, fit components, assemble to drawing, electromechanical, torque tools, kitting, build units
story: bolts, station on the line, parts in the box, order of the steps, jig, hand tools, snapped in, screwed on, screwed together, torque wrench, screw left over, bolt left over, part missing from the kit, kit was short, wrong way up, went in backwards, would not line up, holes did not line up, built up the, sub-assembly, press fit, loctite, test bench at the end, failed the test, wiring loom, harness was, built it twice, torqued-every-bolt, torqued, marked-it-with-paint, paint-mark, paint-marked, built-gearbox, wrong-screws, fitted-harness, left-over-screws
de: Montagearbeiten, Baugruppenmontage, Zusammenbau
fr: assemblage, monteur, montage mécanique
es: ensamblaje, montaje de componentes, línea de montaje

# inspection-parts: Checking and measuring products
quality inspection, measuring instruments, calipers, micrometers, dimensional inspection, incoming inspection, inspect products, quality checks, CMM, inspect parts, ^tolerances, first-article-inspection, first-off inspection, first-off, initial samples, sample-approval, production-part-approval, in-process inspection, incoming-goods-inspection, final-inspection, sampling-plans, measuring-equipment, visual-inspection, quality-checks-on-products, quality inspector, dimensional checks, measure components, inspection reports, sampling inspection, segregate nonconforming, quarantine stock, sort defective, quality gates, inspection records, customer-specifications
posting: inspect finished, perform quality checks, check products, measure parts, inspect for defects, inspect first-off, inspect-components, goods-inwards-inspection, inspect incoming, bore gauges, measurement-reports, inspect finished products, reject defective, identify nonconforming, check-products-against, measure to drawing, record inspection, report non-conforming, non-conforming material, place on hold, in-process quality, quality checks on the line, check parts against, measure and record, first-off checks, hold and release, release product, finished parts, incoming material, quality standards of products, take samples, carry out quality checks
story: measured every tenth, measured each, ^scratches, burr, held it to the light, sorted out, bad parts, good parts, red box, red bin, sample of, sorted by hand
story: inspected, defects, first-piece-off, measured first, every-tenth-part, every-hundredth-part, sample-from-each, out-of-tolerance, tenth-of-millimetre, hundredth of millimetre, micrometer, caliper, the gauge, callipers, gauge, go gauge, measured ten, measured fifty, measured-them-all, out-by-a, two tenths, five hundredths, cracked, hairline, bubbles, blisters, scratch on, wrong hole, hole was, blocked the lot, red label, red tape, sorted through, sorted the whole, sorted till, sent-none-out, stopped the truck, held back, rang the customer before, drawing said
story: out of spec, out of tolerance, put it on hold, put them on hold, hold tag, quarantine cage, tagged them, go no-go, height gauge, on the CMM, checked every part, hundred per cent check, sorted all of, re-checked, one in ten, one in fifty, batch back to, back to the last good, last good part, traced back to, pulled them back, got them off the truck, reached the customer, did not let it go, let it go out, would not pass it, put a hold on the batch, sampled every, parts under the gauge, every-twenty-minutes-five, under the gauge, with the micrometer, it-was-drifting, drifting-up, vernier, burr on the edge, quarantined, quarantined-two-boxes, stopped the line, sample-every, patrol-inspection, hold-label
de: Sichtprüfung, Messmittel, Wareneingangsprüfung, Endkontrolle, Qualitätsprüfung, Erstmusterprüfung, Maßprüfung, Prüfprotokolle für Teile, Sperrlager, Sortierprüfung
fr: contrôle visuel, contrôle dimensionnel, métrologie, contrôle des pièces, contrôle premier article, contrôle réception, contrôle final, tri des pièces, mise en quarantaine
es: inspección visual, control dimensional, metrología, inspección de piezas, inspección de primera pieza, inspección de entrada, inspección final, segregación de piezas, inspección de producto

# defects-scrap: Fewer defects
scrap reduction, rework reduction, non-conformance, nonconforming, corrective action for defects, CAPA, 8D, FMEA, defect analysis, yield improvement, quality problems, customer complaints in production, corrective and preventive
posting: product defects, defect rate, scrap rates, reduce defects, reduce scrap, quality issues, scrap targets, output and scrap, reduce waste and scrap, quality defects, drive down defects, root cause of defects, quality improvement on, corrective actions for defects, corrective actions on scrap
story: scrap went, scrap rate, scrap from, percent scrap, parts came back, customer sent back, complaint from the customer, same defect, only on the night shift, only with material from, since the new batch, stopped the line, sorted 4000, sorted all
story: scrap, rework, reduced defects, scrap bin, skip full of, scrap was, scrapped a, threw away a, per cent scrap, reworked, rejects went, rejects down, defect kept, same mark on, burr on, every third part, pareto, tally of defects, only on machine, only on nights, material batch, tool was worn, bin-of-bad-ones, bad-ones-every, die-temperature, sorted-eight-hundred, sorted by hand, one cavity, it was one cavity, trimming too soon, trimmed too soon, short shots, flash-on, scrap-down, scrapped-lot, wrong-sort-in, burnt-edge
de: Ausschuss, Reklamationsbearbeitung, Fehlerquote, Abweichungen, Korrekturmaßnahmen
fr: non-conformités, rebuts, actions correctives, défauts
es: no conformidades, mermas, acciones correctivas, rechazos

# process-control: Keeping a process in its limits
statistical process control, SPC, process control, control charts, process parameters, process monitoring, process capability, process validation, process engineering, process stability, monitor parameters
posting: monitor process, adjust process, control parameters, optimize parameters, adjust parameters, within limits, keep within specification, process adjustments, monitor critical parameters
story: temperature of the, pressure of the, out of range, too hot, too cold, adjusted by, wrote the values, values every hour, chart beside the machine, drifted up, control chart, adjusted the temperature, pressure dropped, flow rate, viscosity, recipe setting, set point, setpoint, alarm limits, trial run, changed one thing at a time, one parameter, logged every, filled-sheet-in-each-hour, counts-and-scrap, hourly sheet, shift-book, next-lot-know, in-shift-book
de: Prozesskontrolle, Prozessüberwachung, SPC, Prozessparameter, Verfahrenstechnik
fr: maîtrise des procédés, paramètres de production, MSP
es: control de procesos, parámetros de proceso, control estadístico, procesos productivos

# production-line: Running a line
production line, manufacturing environment, production supervisor, production targets, production shift, manufacturing operations, shop floor, production schedule, line lead, production team, plant operations, OEE
posting: production area, production work, production experience, production floor, manufacturing experience, manufacturing plant, manufacturing facility, meet production, supervise production, production goals, manufacturing processes, production requirements, raw materials and stock on, on the shop floor
story: stopped the line, the line stopped, the line was, in the factory, on the line, on our line, line was running, on the shop floor, in the plant, per shift, output of the shift, behind the plan of the day, night shift in the factory, 12 people on the line
de: Produktion, Fertigung, Produktionslinie, Fertigungslinie, Schichtleitung
fr: ligne de production
es: línea de producción, fabricación

# lean-floor: Better ways of work on the floor
lean manufacturing, 5S, kaizen, six sigma, value stream mapping, continuous improvement in production, gemba, poka-yoke, kanban cards, waste elimination, TPM, lean principles, improvement-ideas, put forward ideas, identify waste, improvement suggestions, suggestion scheme, waste in processes, suggest-improvements, work smarter, quicker safer cheaper, small-improvements, improvement projects on the floor
posting: lead kaizen, lean tools, improve production, apply lean, ideas-to-improve, contribute-to-improvement, reduce waste in, kaizen events, continuous improvement efforts, suggest improvements, identify improvements on, ideas to make, waste reduction, improve OEE, lead improvement, process improvements in production, standard work, visual management, 5S standards, cut waste, implement lean, lean 5S, continuous improvement projects
story: steps less, walked less, tape on the floor, marked places, everything within reach, stood and watched for an hour, stopwatch, asked the operators, operators' idea, cannot be put in wrong, only fits one way
story: lean, continuous improvement, value stream, tally, notepad, timed-it, timed-three, with a stopwatch, counted the steps, counted every, drew it in, felt tip, on the back of a, showed-the-manager, asked-again, they-let-us, let-us-try, tried it on a saturday, tried-it-on-one, moved it nearer, moved it next to, nearer to packing, furthest from, walking for nothing, kilometres a shift, up to ~ an hour, off the ground, at waist height, put a shelf, wheels on it, on wheels, saves us, still-do-it-that-way
story: shadow board, tape lines, taped the floor, labelled everything, home for everything, color coded, colour coded, colour-coded, moved the bench, bench closer, rack by the machine, put the parts where, steps per, walking less, cut the walk, walked nineteen, step counter, made a jig, made a holder, made a template, simple jig, tried it for a week, they had been saying, nobody had asked them, suggestion box, seconds off each, saved ten minutes, before and after photos, wear on your hands, stopped bending
story: drew it on cardboard, drew it on a box, board for the spanners, red tape, red-tagged, what was junk, steps to fetch, from-forty-steps, fetch a lid, they-came-up-with-it, I-only-got-it-built, idea-from-operators, kanban-card, two-bin, marked-out-floor, cleaned-and-painted, before-and-after-photos-on
de: Lean Manufacturing, Lean Production, 5S, Kaizen, Shopfloor, Verbesserungsvorschläge, Ideenmanagement, Verschwendung vermeiden
fr: lean manufacturing, 5S, kaizen, amélioration continue atelier, idées d'amélioration, chasse au gaspillage, propositions d'amélioration
es: lean manufacturing, 5S, kaizen, manufactura esbelta, ideas de mejora, sugerencias de mejora, eliminar desperdicios

# downtime: Less standstill, and its figures
downtime reduction, machine downtime, equipment uptime, OEE, availability of machines, unplanned downtime, machine availability, line efficiency, maintenance KPIs, MTBF, MTTR, mean time to repair, availability-figures, downtime figures, downtime analysis, downtime reporting, maintenance costs, maintenance budget, cost of breakdowns, engineering KPIs, asset performance
posting: reduce downtime, maximize uptime, improve equipment, report downtime, analyse downtime, track downtime, manage maintenance budget, monitor maintenance performance, reduce maintenance costs, availability of equipment, improve uptime, equipment reliability, work order backlog, PM compliance, track and report, report KPIs such as downtime, downtime losses, line performance, improve availability, production targets and reduce, minimise downtime
story: stood for ~ hours, stood for ~ minutes, stops a day, stopped every, short stops, standstill, hours lost, list of stops, wrote down each stop, most stops came from
story: downtime, production downtime, reduced downtime, production stopped, production halted, line down, lost production, minutes lost, hours-a-month, stops-a-week, stoppages went, breakdowns went, went from nine, down-to-two, down-to-one, counted the stops, counted the breakdowns, wrote-down-every-stop, tally of, a-year-on-the, cost-us-in, cheaper than a new, saved us, paid-for-itself, paid back, hours down, down twice a week, down ten hours, unplanned downtime was, downtime went, downtime dropped, from eleven percent, availability went, biggest stops, top three stops, stopped thirty times, cost an hour, per hour of downtime, ran a month without, longest run, OEE was, was-fifty-one, each-stop-on-board, wrote-each-stop, how-long-and-why, what-we-lost-was-waiting, waiting-for-film, lost-minutes, waiting for the forklift, biggest-loss, pareto
de: Stillstandszeiten, Anlagenverfügbarkeit, OEE, Instandhaltungskennzahlen, Ausfallanalyse, Instandhaltungskosten
fr: temps d'arrêt, arrêts machines, TRS, disponibilité machine, indicateurs de maintenance, coûts de maintenance, analyse des arrêts
es: paradas de máquina, tiempos de parada, disponibilidad de máquinas, OEE, indicadores de mantenimiento, costes de mantenimiento, análisis de paradas

# automation-plant: Controls and robots
PLC, PLCs, industrial automation, control systems, HMI, SCADA, sensors and actuators, automation systems, controls engineering, instrumentation and control, instrument technician, actuators, servo drive, servo motor, industrial equipment, machine motion, timing belts
posting: robotic systems, industrial robots, motors and drives, electric motors, program PLC, troubleshoot PLC, automation equipment, familiar with industrial equipment, gear drives, PLC faults, robots and, control logic, ladder logic, electrical prints, controls troubleshooting, servo, vision systems, program changes, VFDs, variable frequency drives, drives and controls
story: dirty sensor, the sensor was, replaced the sensor, sensor was dirty, light barrier, light curtain, robot stopped, input did not, encoder, emergency stop, program of the machine, went online with the, proximity switch, frequency drive
story: control system, programmable, sensors, VFD, drive tripped, drive fault, ladder, online with the plc, forced the, input card, output card, prox, prox switch, photo eye, photoeye, teach the robot, taught the point, robot crashed, lost its home, homing, panel said, alarm list, backup of the program, battery in the plc, network card, laptop-on-panel, on the panel, input-never-came, input-was-not-coming, prox switch was dead, robot-lost-home, after-power-cut, timer in the ladder, ladder logic, forced-input, servo, light-on-card
de: SPS, Automatisierungstechnik, Steuerungstechnik, Robotik, Antriebstechnik
fr: automatisme, automates, robotique, instrumentation, automaticien
es: PLC, automatización industrial, robótica, instrumentación, autómatas

# hydraulics: Hydraulics and pneumatics
hydraulics, pneumatics, hydraulic systems, pneumatic systems, compressed air, fluid power, cylinders
posting: hydraulic and pneumatic, repair hydraulic
story: oil pressure, hose burst, compressor, air leak, air pressure, valve stuck, hydraulic, cylinder, pump whined, cavitation, relief valve, spool, solenoid, blew a hose, oil everywhere, air line, air cylinder, leak down, tracked the leak
de: Hydraulik, Pneumatik
fr: hydraulique, pneumatique
es: hidráulica, neumática

# calibration: Calibrating
instrument calibration, equipment calibration, calibration of instruments, calibration of scales, calibration of gauges, calibration certificates, calibration schedule, calibrate instruments, calibrate equipment, measurement equipment, metrology, calibration records, equipment qualification, gauge R&R
posting: carry out calibration, keep calibrated, calibrated equipment, calibrated instruments
story: showed the wrong value, scale was off, scale showed, compared with the reference, reference weight, recalibrated, sticker was out of date, calibrated
de: Kalibrierung, Kalibrieren, Messtechnik
fr: étalonnage, calibration, métrologie
es: calibración, calibrar, metrología

# work-instructions: Working to instructions
work instructions, follow instructions, standard work, batch records, SOPs in production, follow procedures, written instructions, oral instructions, assembly instructions, installation instructions, follow team lead instructions
posting: carry out instructions, follow verbal and written, detailed instructions, follow standard operating, creation of basic instructions, products to instructions, production documentation, complete production documentation
story: instruction said, the instruction was, not in the instruction, step by step sheet, photos on the wall, picture of each step, everybody did it differently, wrote the instruction, followed the sheet, step-was-missing-in-pictures, wrote-it-in-instruction, pictures-on-machine, instead-of-ten-page, photos-for-each-step, one-page-at-machine, instruction-nobody-read
de: Arbeitsanweisungen, Anweisungen befolgen, Standardarbeit
fr: instructions de travail, respect des consignes, modes opératoires, gammes
es: instrucciones de trabajo, seguir instrucciones, procedimientos de trabajo

# gmp: Clean production
GMP, cGMP, good manufacturing practices, cleanroom, clean room, batch documentation, gowning, pharmaceutical manufacturing, FDA regulations, GxP, sanitation in production, food production
posting: follow GMP, regulated manufacturing, FDA regulated, GMP compliance, GMP environment, GMP requirements, uphold GMP, GMP or GLP, ISO 17025, regulated laboratory, quality system of a plant
story: batch was, batch was lost, batch record, blocked the batch, released the batch, cleaned the tank, hairnet, gowned, cleaning between products, signed-each-step, each-step-in-batch, gown, hair-nets, no-rings, line clearance, second signature, line-cleared, deviation
de: GMP, Reinraum, Chargendokumentation, Abweichungsmanagement
fr: BPF, salle blanche, dossiers de lot
es: BPF, GMP, sala limpia, registros de lote

# mechanical-design: Designing parts and products
mechanical design, CAD, 3D modeling, product design engineering, design for manufacturing, DFM, tolerance analysis, prototyping of parts, design engineering, engineering design, technical design of products, finite element, bill of materials, drawings creation
posting: assembly drawings in CAD, design components, create CAD models, develop prototypes, design mechanical, product development engineering, design mechanical parts, prepare BOMs, 3D models, CAD models and drawings, design for assembly, drawings and specifications
story: designed a bracket, designed the part, first prototype broke, prototype cracked, 3d printed, printed a, changed the shape, thicker wall, lighter by, cheaper to make, drew it in, screw could not be reached, solidworks, tolerance stack, stacked up, redesigned the bracket, broke in testing, moved the hole, could not get a spanner, could not be assembled, made it in two parts, casting, machined from solid, sheet metal version, saved a part, fewer screws, cheaper by, drawing release
de: Konstruktion, mechanische Konstruktion, CAD, Produktentwicklung, Entwicklung von Bauteilen
fr: conception mécanique, CAO, bureau d'études, prototypage
es: diseño mecánico, CAD, desarrollo de producto, prototipado

# engineering-analysis: Calculating and testing designs
FEA, engineering calculations, structural analysis, test engineering, validation testing, engineering testing, stress analysis, thermal analysis, CFD, prototypes testing, verification and validation, reliability testing, load calculations
posting: perform calculations, conduct tests on, design verification, engineering analysis, design verification testing, test plans for products, carry out FEA, simulation and test, test prototypes, failure analysis, validate designs
story: calculated the load, calculation showed, test bench, test rig, tested to destruction, cracked after, thousand cycles, on the test stand, simulation said, test said, hand calculation, safety factor, strain gauge, thermocouple, hours on the rig, model was wrong, boundary condition, correlated
de: Erprobung
fr: dimensionnement
es: cálculo de estructuras, elementos finitos, ensayos de prototipos, simulación numérica

# electronics: Electronics
^electronics, circuit design, PCB, PCB design, electronic components, circuit boards, hardware design, electronic troubleshooting, soldering electronics, oscilloscope, digital circuits, test electronics
posting: design circuits, troubleshoot electronics, electronics knowledge
story: board was, burned component, capacitor, resistor, measured the signal, noise on the
de: Elektronik, Leiterplatten, Schaltungsentwicklung
fr: électronique, cartes électroniques
es: electrónica, placas electrónicas

# civil-engineering: Structures, roads, water
civil engineering, structural engineering, hydraulics of water, geotechnical, civil infrastructure, bridges and roads, highways, drainage design, stormwater, wastewater design, transportation engineering, urban planning
posting: design infrastructure, civil design, structural calculations, drainage and highway, highway layouts, roads and sewers, earthworks, flood risk, structures and bridges, infrastructure design, general arrangement drawings
story: soil was, groundwater, culvert, cracks in the wall, treatment plant, sewage, gradient, manhole, outfall, pipe size, retaining wall, piling, bearing capacity, trial pit, borehole, utilities in the way, gas main in the way, kerb line, camber, storm drain, temporary works, abutment
de: Bauingenieurwesen, Statik, Straßenbau, Wasserwirtschaft, Tragwerksplanung
fr: génie civil, voirie, assainissement
es: ingeniería civil, carreteras, saneamiento

# supplier-quality: Quality of suppliers
supplier quality, supplier audits, PPAP, incoming quality, supplier corrective action, supplier performance, supplier development
posting: manage supplier quality, evaluate supplier
story: supplier changed the, bad batch from, bad material, sent it back to the supplier, visited the supplier, supplier admitted, material was different
de: Lieferantenqualität, Lieferantenaudits
fr: qualité fournisseurs, audits fournisseurs
es: calidad de proveedores, auditorías a proveedores

# product-handover: From drawing to series
new product introduction, NPI, production ramp-up, ^industrialization, transfer to production, pilot run, scale-up, technology transfer
posting: support new product introduction, transfer processes, scale up
story: first series, pilot series, first hundred pieces, from prototype to, started the series, from the lab to, in production it
de: Serienanlauf, Industrialisierung, Produktionsanlauf
fr: industrialisation, lancement série, montée en cadence
es: industrialización, lanzamiento de producto, escalado industrial

# packaging-end: Packing at the end of a line
packaging line, end of line, labelling line, packaging operator
posting: package products, operate packaging
story: box was open, label was crooked, wrong carton, bags burst
de: Verpackungslinie, Abfüllung, Verpackungsanlagen
fr: ligne de conditionnement
es: envasado, línea de envasado, embalaje

# line-design: Laying out lines and stations
line balancing, takt time, cycle times, time studies, time and motion studies, workstation design, production layout, plant layout, capacity studies, industrial engineering, manufacturing engineering, cell design, ergonomics of workstations, work measurement, methods engineering, process flow design
posting: balance lines, improve cycle times, design workstations, layout of the plant, optimise production flow, process improvements and layouts, set standard times, capacity analysis of lines, reduce cycle time, manufacturing engineer, process engineer
story: bottleneck station, slowest step, takt, timed each, timed every step, moved two tasks, split the step, U-shaped, one-piece flow, batch of ten instead, operator had to bend, operators bending, height of the bench, cardboard mock-up, mocked it up with, balanced the line, output went from, pieces a shift, seconds per piece, waiting between, walked between, spaghetti diagram, conveyor between
de: Linienaustaktung, Arbeitsplatzgestaltung, Zeitstudien, Layoutplanung
fr: équilibrage de ligne, études de temps, implantation de lignes
es: equilibrado de líneas, estudios de tiempos, diseño de puestos
`;
