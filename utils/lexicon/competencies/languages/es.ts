/** Cues of the competencies in Spanish. The format stands at `readPhraseTable`. */
export const CUES_ES = `
# ownership
posting: autonomía, autónomo, iniciativa, iniciativa propia, proactividad, proactivo, responsabilidad, sentido de la responsabilidad, compromiso, asumir responsabilidades, autogestión, capacidad de trabajo autónomo, fiabilidad
story: me hice cargo, asumí, tomé la iniciativa, nadie me lo pidió, nadie se ocupaba, fue mi error, me ofrecí

# delivery
posting: cumplimiento de plazos, cumplir plazos, gestión de proyectos, planificación, planificar, capacidad de organización, orientación a resultados, entrega de proyectos, hitos, cronograma
story: a tiempo, antes del plazo, con retraso, en plazo, terminamos, entregué, repartí, hice un plan, puse en marcha

# prioritising
posting: gestión del tiempo, priorizar, prioridades, gestión de prioridades, trabajo bajo presión, trabajar bajo presión, tolerancia al estrés, multitarea, varios proyectos, plazos ajustados
story: lo más urgente, todo a la vez, podía esperar, faltaba personal, éramos pocos, aplacé

# analysis
posting: capacidad analítica, capacidad de análisis, análisis, analizar, resolución de problemas, resolver problemas, pensamiento crítico, pensamiento analítico, toma de decisiones, diagnóstico, indicadores
story: descubrí, la causa, resultó que, comparé, medí, analicé, los datos mostraban, averigüé, investigué

# ambiguity
posting: incertidumbre, ambigüedad, entorno cambiante, entorno dinámico, desde cero, entornos complejos, tolerancia a la ambigüedad
story: nadie sabía, sin instrucciones, desde cero, no estaba definido, improvisé

# strategy
posting: estrategia, estratégico, visión estratégica, pensamiento estratégico, visión de negocio, hoja de ruta, largo plazo, gestión del presupuesto, presupuesto, rentabilidad, plan de negocio
story: a largo plazo, decidimos no, el rumbo, el presupuesto

# leading
posting: liderazgo, liderar, liderar equipos, gestión de equipos, dirección de equipos, dirigir equipos, personas a cargo, equipo a cargo, coordinar equipos, supervisión de personal, supervisar
story: lideré, dirigí, mi equipo, a mi cargo, coordiné, reuní al equipo

# coaching
posting: formación de equipos, formar, capacitar, capacitación, mentoría, coaching, desarrollo de personas, tutorizar, enseñar, acompañamiento, formación interna
story: enseñé, le enseñé, formé, acompañé, nueva compañera, nuevo compañero, becario, aprendiz, le mostré

# collaboration
posting: trabajo en equipo, trabajar en equipo, colaboración, colaborar, espíritu de equipo, compañerismo, coordinación con, equipos multidisciplinares, multidisciplinar, multidisciplinario, partes interesadas, transversal
story: con mis compañeros, con el equipo, el otro departamento, entre todos, nos reunimos

# influence
posting: capacidad de influencia, influir, persuasión, convencer, negociación, habilidades de negociación, capacidad de negociación, consenso, generar consenso
story: convencí, propuse, aceptaron, al final aceptó, no querían, reticentes

# conflict
posting: resolución de conflictos, gestión de conflictos, conflictos, mediación, reclamaciones, gestión de reclamaciones, quejas, situaciones difíciles, conversaciones difíciles
story: conflicto, enfadado, enfadada, discusión, se quejó, queja, desacuerdo, a solas, calmé

# communication
posting: comunicación, habilidades de comunicación, capacidad de comunicación, habilidades comunicativas, comunicativo, redacción, presentaciones, hablar en público, comunicación oral, comunicación escrita, habilidades interpersonales, escucha activa, informes, don de gentes
story: expliqué, presenté, escribí, llamé, redacté, con palabras sencillas, escuché, informé

# customer
posting: orientación al cliente, atención al cliente, servicio al cliente, vocación de servicio, satisfacción del cliente, trato con el cliente, experiencia de cliente, atención al público, atención al paciente, necesidades del cliente, fidelización
story: la clienta, el cliente, la paciente, el paciente, la familia, cliente enfadado, necesitaba el cliente

# improvement
posting: mejora continua, mejorar, mejora de procesos, optimización, optimizar, optimización de procesos, automatizar, automatización, eficiencia, simplificar, buenas prácticas
story: más rápido, simplifiqué, a la mitad, menos errores, desde entonces, automaticé, mejoré, eliminé

# innovation
posting: creatividad, creativo, innovación, innovador, nuevas ideas, ideas innovadoras, prototipos, experimentación
story: una idea, se me ocurrió, probé, prototipo, inventé, diseñé

# learning
posting: adaptabilidad, capacidad de adaptación, adaptación al cambio, flexibilidad, aprendizaje continuo, ganas de aprender, capacidad de aprendizaje, curiosidad, formación continua, aprender
story: aprendí, tuve que aprender, no conocía, me equivoqué, desde entonces, hice un curso

# quality
posting: atención al detalle, orientación a la calidad, calidad, control de calidad, meticuloso, minucioso, rigor, rigurosidad, precisión, cumplimiento normativo, cumplimiento de la normativa, normas de calidad, higiene, aseguramiento de la calidad
story: comprobé, revisé, me di cuenta, detecté, verifiqué, dos veces

# integrity
posting: integridad, ética, confidencialidad, discreción, honestidad, empatía, diversidad, inclusión, igualdad, lealtad
story: honesto, honesta, admití, dije la verdad, avisé, no era justo, confidencial, excluido
`;
