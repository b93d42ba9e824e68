/** Making things: machines, assembly, production, quality, engineering. The format stands at `readPhraseTable`. */
export const MANUFACTURING = `
# machine-operation: Running machines
machine operation, operate machines, machine operator, operate production equipment, production machinery, machine tending, operating machinery, press operator, injection molding, packaging machines, production equipment, process equipment
posting: operate machinery, run machines, monitor machines, feed machines, operate manufacturing equipment
story: on the press, at the press, packing machine, my machine, ran the machine, machine jammed, jammed, set the speed, pieces a minute, pieces an hour, material got stuck, listened to the machine, started the line, ran two machines
de: Maschinenbedienung, Maschinenführer, Anlagenbedienung, Anlagenführer
fr: conduite de machines, opérateur de production, conduite de ligne, conducteur de ligne
es: operador de máquinas, manejo de máquinas, operario de producción, maquinista

# changeover: Setting up machines
machine setup, changeover, changeovers, setup time, SMED, tool changes, die changes, set up machines, machine adjustment
posting: set up equipment, perform changeovers, adjust machines, set up and operate, machine set-up, set-up of machines
story: changed the tool, changed the tooling, changeover took, tools ready beside, prepared the tools, first good part, wrote down the settings, photo of the settings
de: Rüsten, Umrüsten, Maschineneinrichtung, Einrichten, Rüstzeiten
fr: réglage, changement de série, réglages machines, mise au point
es: ajuste de máquinas, cambio de utillaje, preparación de máquinas, cambio de formato

# machining: Cutting metal
CNC, ^machining, lathe, CNC programming, metalworking, sheet metal, precision machining, machinist, tool and die, cutting tools, metal fabrication
posting: program CNC, operate CNC, machine parts
story: turned on the lathe, milled, milling machine, hundredths, tenth of a millimetre, tool broke, clamped, surface was, drawing tolerance
story: machined, mill, tolerances
de: CNC, Zerspanung, Drehen, Fräsen, Metallbearbeitung
fr: usinage, tournage, fraisage, CNC, tôlerie
es: CNC, mecanizado, torneado, fresado, metalurgia

# welding: Welding
welding, welder, arc welding, soldering, brazing, weld inspection, structural steel
posting: weld components, welding procedures
story: welded the, welded it, weld it, weld, weld seam, seam cracked, ground it down, steel frame
story: welded
de: Schweißen, Schweißer, Löten
fr: soudure, soudage, soudeur
es: soldadura, soldador, soldar

# assembly: Putting parts together
assembly line, assembler, mechanical assembly, electronic assembly, assemble components, subassembly, product assembly, electromechanical assembly, assembly work, assembly tasks
posting: mechanical assembly tasks, assemble products, assemble parts, assemble units, assemble equipment, follow assembly, assembly of components
story: bolts, station on the line, parts in the box, order of the steps, jig, hand tools, snapped in, screwed on, screwed together
de: Montagearbeiten, Baugruppenmontage, Zusammenbau
fr: assemblage, monteur, montage mécanique
es: ensamblaje, montaje de componentes, línea de montaje

# inspection-parts: Checking products
quality inspection, visual inspection, measuring instruments, calipers, micrometers, dimensional inspection, incoming inspection, final inspection, inspect products, quality checks, first article inspection, CMM, inspect parts, ^tolerances
posting: inspect finished, perform quality checks, check products, measure parts, inspect for defects
story: measured every tenth, measured each, every tenth part, out of tolerance, ^scratches, burr, held it to the light, sorted out, bad parts, good parts, red box, red bin, sample of, sorted by hand
story: inspected, defects
de: Sichtprüfung, Messmittel, Wareneingangsprüfung, Endkontrolle, Qualitätsprüfung
fr: contrôle visuel, contrôle dimensionnel, métrologie, contrôle des pièces
es: inspección visual, control dimensional, metrología, inspección de piezas

# defects-scrap: Fewer defects
scrap reduction, rework reduction, non-conformance, nonconforming, corrective action for defects, CAPA, 8D, FMEA, defect analysis, yield improvement, quality problems, customer complaints in production, corrective and preventive
posting: product defects, defect rate, scrap rates, reduce defects, reduce scrap, implement corrective actions, quality issues
story: scrap went, scrap rate, scrap from, percent scrap, parts came back, customer sent back, complaint from the customer, same defect, only on the night shift, only with material from, since the new batch, stopped the line, sorted 4000, sorted all
story: scrap, rework, reduced defects
de: Ausschuss, Reklamationsbearbeitung, Fehlerquote, Abweichungen, Korrekturmaßnahmen
fr: non-conformités, rebuts, actions correctives, défauts
es: no conformidades, mermas, acciones correctivas, rechazos

# process-control: Keeping a process in its limits
statistical process control, SPC, process control, control charts, process parameters, process monitoring, process capability, process validation, process engineering, process stability, monitor parameters
posting: monitor process, adjust process, control parameters, optimize parameters
story: temperature of the, pressure of the, out of range, too hot, too cold, adjusted by, wrote the values, values every hour, chart beside the machine
de: Prozesskontrolle, Prozessüberwachung, SPC, Prozessparameter, Verfahrenstechnik
fr: maîtrise des procédés, paramètres de production, MSP
es: control de procesos, parámetros de proceso, control estadístico, procesos productivos

# production-line: Running a line
production line, manufacturing environment, production supervisor, production targets, production shift, manufacturing operations, shop floor, production schedule, line lead, production team, plant operations, OEE
posting: production area, production work, production experience, production floor, manufacturing experience, manufacturing plant, manufacturing facility, meet production, supervise production, production goals, manufacturing processes, production requirements
story: stopped the line, the line stopped, the line was, in the factory, on the line, on our line, line was running, on the shop floor, in the plant, per shift, output of the shift, behind the plan of the day, night shift in the factory, 12 people on the line
de: Produktion, Fertigung, Produktionslinie, Fertigungslinie, Schichtleitung
fr: ligne de production
es: línea de producción, fabricación

# lean-floor: Lean on the shop floor
lean manufacturing, 5S, kaizen, six sigma, value stream mapping, continuous improvement in production, gemba, poka-yoke, kanban cards, waste elimination, TPM, lean principles
posting: lead kaizen, lean tools, improve production, apply lean
story: steps less, walked less, tape on the floor, marked places, everything within reach, stood and watched for an hour, stopwatch, asked the operators, operators' idea, cannot be put in wrong, only fits one way
story: lean, continuous improvement, value stream
de: Lean Manufacturing, Lean Production, 5S, Kaizen, Shopfloor
fr: lean manufacturing, 5S, kaizen, amélioration continue atelier
es: lean manufacturing, 5S, kaizen, manufactura esbelta

# downtime: Less standstill
downtime reduction, machine downtime, equipment uptime, OEE, availability of machines, unplanned downtime, machine availability, line efficiency
posting: reduce downtime, maximize uptime, improve equipment
story: stood for ~ hours, stood for ~ minutes, stops a day, stopped every, short stops, standstill, hours lost, list of stops, wrote down each stop, most stops came from
story: downtime, production downtime, reduced downtime, production stopped, production halted, line down, lost production
de: Stillstandszeiten, Anlagenverfügbarkeit, OEE
fr: temps d'arrêt, arrêts machines, TRS, disponibilité machine
es: paradas de máquina, tiempos de parada, disponibilidad de máquinas, OEE

# automation-plant: Controls and robots
PLC, PLCs, industrial automation, control systems, HMI, SCADA, sensors and actuators, automation systems, controls engineering, instrumentation and control, instrument technician, actuators, servo drive, servo motor, industrial equipment, machine motion, timing belts
posting: robotic systems, industrial robots, motors and drives, electric motors, program PLC, troubleshoot PLC, automation equipment, familiar with industrial equipment, gear drives
story: dirty sensor, the sensor was, replaced the sensor, sensor was dirty, light barrier, light curtain, robot stopped, input did not, encoder, emergency stop, program of the machine, went online with the, proximity switch, frequency drive
story: control system, programmable, sensors
de: SPS, Automatisierungstechnik, Steuerungstechnik, Robotik, Antriebstechnik
fr: automatisme, automates, robotique, instrumentation, automaticien
es: PLC, automatización industrial, robótica, instrumentación, autómatas

# hydraulics: Hydraulics and pneumatics
hydraulics, pneumatics, hydraulic systems, pneumatic systems, compressed air, fluid power, cylinders
posting: hydraulic and pneumatic, repair hydraulic
story: oil pressure, hose burst, compressor, air leak, air pressure, valve stuck
de: Hydraulik, Pneumatik
fr: hydraulique, pneumatique
es: hidráulica, neumática

# calibration: Calibrating
instrument calibration, equipment calibration, calibration of instruments, calibration of scales, calibration of gauges, calibration certificates, calibration schedule, calibrate instruments, calibrate equipment, calibrated, measurement equipment, metrology, calibration records, equipment qualification, gauge R&R
posting: carry out calibration, keep calibrated
story: showed the wrong value, scale was off, scale showed, compared with the reference, reference weight, recalibrated, sticker was out of date
de: Kalibrierung, Kalibrieren, Messtechnik
fr: étalonnage, calibration, métrologie
es: calibración, calibrar, metrología

# work-instructions: Working to instructions
work instructions, follow instructions, standard work, batch records, SOPs in production, follow procedures, written instructions, oral instructions, assembly instructions, installation instructions, follow team lead instructions
posting: carry out instructions, follow verbal and written, detailed instructions, follow standard operating, creation of basic instructions
story: instruction said, the instruction was, not in the instruction, step by step sheet, photos on the wall, picture of each step, everybody did it differently, wrote the instruction, followed the sheet
de: Arbeitsanweisungen, Anweisungen befolgen, Standardarbeit
fr: instructions de travail, respect des consignes, modes opératoires, gammes
es: instrucciones de trabajo, seguir instrucciones, procedimientos de trabajo

# gmp: Clean production
GMP, cGMP, good manufacturing practices, cleanroom, clean room, batch documentation, gowning, pharmaceutical manufacturing, FDA regulations, GxP, sanitation in production, food production
posting: follow GMP, regulated manufacturing, FDA regulated, GMP compliance
story: batch was, batch was lost, batch record, blocked the batch, released the batch, cleaned the tank, hairnet, gowned, cleaning between products
de: GMP, Reinraum, Chargendokumentation, Abweichungsmanagement
fr: BPF, salle blanche, dossiers de lot
es: BPF, GMP, sala limpia, registros de lote

# mechanical-design: Designing parts and products
mechanical design, CAD, 3D modeling, product design engineering, design for manufacturing, DFM, tolerance analysis, prototyping of parts, design engineering, engineering design, technical design of products, finite element, bill of materials, drawings creation
posting: assembly drawings in CAD, design components, create CAD models, develop prototypes, design mechanical, product development engineering
story: designed a bracket, designed the part, first prototype broke, prototype cracked, 3d printed, printed a, changed the shape, thicker wall, lighter by, cheaper to make, drew it in, screw could not be reached
de: Konstruktion, mechanische Konstruktion, CAD, Produktentwicklung, Entwicklung von Bauteilen
fr: conception mécanique, CAO, bureau d'études, prototypage
es: diseño mecánico, CAD, desarrollo de producto, prototipado

# engineering-analysis: Calculating and testing designs
FEA, engineering calculations, structural analysis, test engineering, validation testing, engineering testing, stress analysis, thermal analysis, CFD, prototypes testing, verification and validation, reliability testing, load calculations
posting: perform calculations, conduct tests on, design verification, engineering analysis
story: calculated the load, calculation showed, test bench, test rig, tested to destruction, cracked after, thousand cycles, on the test stand
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
posting: design infrastructure, civil design, structural calculations
story: soil was, groundwater, culvert, cracks in the wall, treatment plant, sewage
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
packaging line, end of line, palletizing, labelling line, packaging operator
posting: package products, operate packaging
story: box was open, label was crooked, wrong carton, palletiser, bags burst
de: Verpackungslinie, Abfüllung, Verpackungsanlagen
fr: ligne de conditionnement
es: envasado, línea de envasado, embalaje
`;
