import type { AskTable } from './index';

/** The questions to ask in Spanish, by rule. */
export const askInSpanish: AskTable = {
  'accounts-taken-over': {
    ask: '¿Qué cuentas o qué zona tomaría y qué ha pasado allí en el último año?',
    good: 'Nombres y cifras.',
    warning: 'Las mejores se quedan en otra parte.',
  },
  'after-an-incident': {
    ask: '¿Qué pasó la última vez que falló algo importante y qué es distinto desde entonces?',
    good: 'Causas, no culpables.',
    warning: 'Dicen un nombre.',
  },
  ambiguity: {
    ask: '¿Qué está ya decidido y qué me tocaría decidir a mí?',
    good: 'Dos o tres puntos firmes y uno abierto.',
    warning: 'Dos personas responden cosas distintas.',
    mayMean: 'Puede significar libertad, o una pregunta que nadie ha respondido.',
  },
  'billable-hours': {
    ask: '¿Cuántas horas facturables se esperan y cuántas alcanza la media del equipo?',
    good: 'Dos números cercanos.',
    warning: '«Las que hagan falta».',
  },
  'bonus-and-shares': {
    ask: '¿Cómo se pagó de verdad el bonus o la parte en acciones en los dos últimos años?',
    good: 'Años y porcentajes del objetivo.',
    warning: '«Depende de muchas cosas».',
  },
  'budget-in-hand': {
    ask: '¿Qué parte del presupuesto podría mover yo y dónde ha ido justa últimamente?',
    good: 'Una suma y un límite.',
    warning: 'Responder de él sin poder decidir.',
  },
  'built-from-new': {
    ask: '¿Qué lo ha hecho necesario ahora y qué mostraría en seis meses que fue un acierto?',
    good: 'Un motivo y algo que se pueda ver o contar.',
    warning: 'Ninguna medida.',
  },
  'busiest-hour': {
    ask: '¿Cómo es aquí un lleno completo y cuántos están para atenderlo?',
    good: 'Un día, una hora, un número.',
    warning: '«Siempre faltamos gente».',
  },
  'campaign-worked': {
    ask: '¿Qué campaña del último año funcionó y cómo lo supieron?',
    good: 'Un número que cambió y una duda sobre él.',
    warning: 'Los «me gusta».',
  },
  caseload: {
    ask: '¿Cuántos casos lleva hoy una persona y qué se hace cuando son demasiados?',
    good: 'Un número y casos que se repartieron.',
    warning: '«Todos estamos llenos».',
  },
  'certificate-upkeep': {
    ask: '¿Quién paga mantener al día los certificados y esas horas cuentan como trabajo?',
    good: 'Ambas cosas, y desde cuándo.',
    warning: '«Eso es cosa tuya».',
  },
  'checked-before-use': {
    ask: '¿Cómo se comprueba un resultado antes de que alguien se fíe de él y quién lo hace?',
    good: 'Otro par de ojos y tiempo para ello.',
    warning: '«Aquí nos fiamos.»',
  },
  'classes-and-hours': {
    ask: '¿Cuántos grupos y horas tendría, de qué tamaño y con cuánto tiempo para preparar?',
    good: 'Números para las tres cosas.',
    warning: '«Se va llenando».',
  },
  'clearance-wait': {
    ask: '¿Cuánto tarda ahora la comprobación y en qué podría trabajar mientras tanto?',
    good: 'Semanas o meses y trabajo real.',
    warning: '«Esperar».',
  },
  'clinical-support': {
    ask: 'Después de un caso duro, ¿con quién se habla y hay tiempo para ello?',
    good: 'Con regularidad, en horas de trabajo.',
    warning: '«Entre nosotros, en casa».',
  },
  'closing-the-books': {
    ask: '¿Cuántos días lleva un cierre mensual y qué lo retrasa?',
    good: 'Días y una causa fuera del equipo.',
    warning: 'Noches a cada fin de mes.',
  },
  'coding-share': {
    ask: '¿Cómo se reparte una semana entre construir cosas y mantenerlas en marcha?',
    good: 'Porcentajes y un deseo.',
    warning: 'Solo tickets.',
  },
  commission: {
    ask: '¿Cuánto ganó en total el año pasado una persona media en este puesto, no la mejor?',
    good: 'Un punto medio, en cifras.',
    warning: 'Solo cuentan el más alto.',
  },
  'company-direction': {
    ask: '¿Qué es lo que más necesita lograr la organización el próximo año y qué aporta este puesto?',
    good: 'Una sola cosa y su relación con el puesto.',
    warning: 'Todo a la vez.',
  },
  'competitive-pay': {
    ask: '¿Qué banda salarial está prevista para este puesto?',
    good: 'Dos números.',
    warning: 'Te devuelven la pregunta.',
  },
  'concerns-about-fit': {
    ask: '¿Qué dudas sobre mi encaje debería aclarar ahora?',
    good: 'Nombran una.',
  },
  'customer-voice': {
    ask: '¿Cómo se escucha directamente a los clientes desde este puesto y qué cambiaron después de oírlos?',
    good: 'Una visita, una llamada, un cambio.',
    warning: 'Solo por informes.',
  },
  'data-decisions': {
    ask: '¿Qué decisión cambiaron los números hace poco y quién cuida de esos números?',
    good: 'Una decisión y una persona.',
    warning: 'Solo una anécdota.',
  },
  'day-that-runs-over': {
    ask: '¿Cómo se planifican las rutas y qué pasa cuando un día se alarga?',
    good: 'Se paga y se planifica distinto la próxima vez.',
    warning: '«Pues se acaba más tarde».',
  },
  'design-in-time': {
    ask: '¿En qué momento entra el diseño y qué se construyó distinto de como se dibujó?',
    good: 'Antes de fijar el plan.',
    warning: '«Para que quede bonito».',
  },
  'desk-of-others': {
    ask: '¿Qué petición va primero cuando dos personas necesitan algo a la vez y quién lo dice?',
    good: 'Una regla que todos conocen.',
    warning: '«Ya lo irás notando».',
  },
  families: {
    ask: '¿Cómo participan las familias y qué resulta difícil ahora mismo?',
    good: 'Una costumbre y una dificultad dicha.',
    warning: '«No se meten».',
  },
  'fast-pace': {
    ask: '¿Qué marca el ritmo aquí y qué se aplazó el último trimestre para mantenerlo?',
    good: 'Citan algo que se aplazó.',
    warning: '«Todo es urgente».',
    mayMean: 'Puede significar semanas largas, o solo una temporada intensa.',
  },
  'fault-that-returns': {
    ask: '¿Qué avería vuelve una y otra vez y qué se ha probado ya?',
    good: 'Una se describe con detalle.',
    warning: '«La culpa es siempre de otros.»',
  },
  'finding-faults': {
    ask: '¿Qué fallo llegó por último a los usuarios y qué lo habría detectado antes?',
    good: 'El fallo se cuenta sin culpables.',
    warning: '«No tenemos».',
  },
  'first-to-improve': {
    ask: '¿Qué proceso mejoraría primero y quién tendría que estar de acuerdo?',
    good: 'Uno y las personas a las que afecta.',
    warning: '«Todos».',
  },
  'fixed-term': {
    ask: '¿De qué depende que el contrato continúe y cuándo se decide?',
    good: 'Una fecha y qué pasó la última vez.',
    warning: '«Ya veremos».',
  },
  'flexible-hours': {
    ask: '¿Cuántas tardes o fines de semana hubo que trabajar el mes pasado y cómo se compensaron?',
    good: 'Un número.',
    warning: '«Depende».',
    mayMean: 'Puede significar que eliges tú las horas, o que las elige el trabajo.',
  },
  'forecast-missed': {
    ask: '¿Cuánto se desvió la última previsión y qué se aprendió?',
    good: 'Una magnitud y una causa.',
    warning: '«El mercado».',
  },
  'funding-secured': {
    ask: '¿Hasta cuándo está asegurado el dinero para este trabajo y qué pasa después?',
    good: 'Una fecha y un plan.',
    warning: '«Siempre ha llegado».',
  },
  'growth-strain': {
    ask: 'Si se duplican, ¿qué se rompe primero y quién trabaja ya en ello?',
    good: 'Un punto débil, dicho con claridad.',
    warning: '«Nada».',
  },
  'handing-on': {
    ask: 'Cuando algo me supera, ¿quién lo recoge y cuánto tarda en responder?',
    good: 'Minutos u horas y un nombre.',
    warning: '«Ya te las arreglarás».',
  },
  handover: {
    ask: '¿Cómo es un relevo en un día cargado y qué se pierde en él?',
    good: 'Una forma fija y minutos reservados.',
    warning: '«En el pasillo».',
  },
  'hard-talks': {
    ask: '¿En qué hubo desacuerdo por última vez aquí y cómo se resolvió?',
    good: 'Se cuentan los dos lados con justicia.',
    warning: '«Siempre estamos de acuerdo».',
  },
  'hearing-users': {
    ask: '¿Cuándo cambió un plan por última vez lo que dijeron los usuarios y quién los escuchó?',
    good: 'Una fecha y un plan que cambió.',
    warning: 'La investigación llega tras la decisión.',
  },
  'heavy-work': {
    ask: '¿Qué se levanta a mano en un día normal y qué ayudas hay?',
    good: 'Máquinas, descansos, entre dos.',
    warning: '«Uno se pone fuerte».',
  },
  'how-a-change-ships': {
    ask: '¿Cómo llega un cambio desde la mesa de alguien hasta quienes lo usan y cuánto tardó el último?',
    good: 'Horas o días, contados por pasos.',
    warning: '«Espera al día de la entrega».',
  },
  'influence-without-authority': {
    ask: '¿De qué equipo dependería más y cómo ve este puesto?',
    good: 'Fue el que pidió el puesto.',
    warning: '«Aún se resisten un poco».',
  },
  'intense-culture': {
    ask: '¿Cómo fue la última época difícil aquí y cómo la superó el equipo?',
    good: 'Un mes concreto y qué se cambió después.',
    warning: 'Relatos de lealtad, ningún cambio.',
    mayMean: 'Puede significar gente comprometida, o que se espera mucho sin decirlo.',
  },
  'language-at-work': {
    ask: '¿Qué idioma se habla en las reuniones y cuál se escribe, y todos lo mantienen?',
    good: 'Dos respuestas claras.',
    warning: '«Oficialmente…».',
  },
  'last-audit': {
    ask: '¿Qué encontró la última auditoría y qué queda pendiente?',
    good: 'Un hallazgo, dicho con claridad.',
    warning: '«Nada de nada».',
  },
  'late-project': {
    ask: '¿Qué proyecto va con retraso ahora mismo y qué lo ayudaría más?',
    good: 'Nombran uno y lo que le falta.',
    warning: '«Ninguno».',
  },
  'lead-a-team': {
    ask: '¿Cómo está formado el equipo y qué espera que un nuevo responsable cambie o deje como está?',
    good: 'Se le preguntó al equipo.',
    warning: 'Nadie le ha preguntado.',
  },
  'lead-of-what': {
    ask: '¿Aquí liderar significa personas, trabajo o ambas cosas, y en qué proporción de la semana?',
    good: 'Partes de una semana.',
    warning: 'Personas, pero sin poder decidir.',
  },
  'left-out': {
    ask: '¿Cuándo cambió por última vez alguien nuevo la forma de trabajar del equipo?',
    good: 'Un cambio que se quedó.',
    warning: 'Un cartel.',
  },
  'level-expected': {
    ask: '¿Qué debería hacer por su cuenta alguien con esos años que alguien más nuevo aún no haría?',
    good: 'Dos o tres cosas sacadas del trabajo.',
    warning: 'Solo se repite la cifra.',
  },
  'many-hats': {
    ask: '¿Qué dos de estas tareas ocupan la mayor parte de la semana y quién lleva hoy las demás?',
    good: 'Nombran dos tareas sin dudar.',
    warning: 'Nadie lo sabe todavía.',
    mayMean: 'Puede significar variedad, o trabajo para el que nadie más tiene tiempo.',
  },
  mentoring: {
    ask: '¿Cómo creció aquí la última persona a la que se acompañó y cuánto tiempo hubo para ello?',
    good: 'Una persona, un cambio, horas en la semana.',
    warning: 'Ningún ejemplo.',
  },
  'missing-gate': {
    ask: '¿Hace falta desde el primer día o se puede obtener en el puesto: «{words}»?',
    good: 'Un plazo, o un caso en que se hizo.',
    warning: 'Nadie sabe decirlo.',
  },
  'mission-in-practice': {
    ask: 'Ustedes escriben: «{words}». ¿Qué decisión del último año lo demuestra mejor?',
    good: 'Una decisión que costó algo.',
    warning: 'Se repite la frase.',
  },
  'model-in-use': {
    ask: '¿Qué modelo se usa hoy a diario y quién notaría si se equivocara?',
    good: 'Un modelo y quien lo usa.',
    warning: 'Solo pruebas.',
  },
  'money-lasts': {
    ask: '¿Hasta cuándo alcanza el dinero y qué tiene que cumplirse antes de la próxima ronda?',
    good: 'Meses y una condición.',
    warning: '«Eso no es problema».',
  },
  'moving-there': {
    ask: '¿Qué ayuda hay para mudarse y en qué plazo?',
    good: 'Una suma y tiempo.',
    warning: '«Tendrías que estar ya aquí».',
  },
  'near-miss': {
    ask: '¿Cuál fue el último casi accidente y qué se cambió después?',
    good: 'Cuentan uno, con un cambio.',
    warning: '«Aquí no pasa nada».',
  },
  'next-steps': {
    ask: '¿Cuál es el siguiente paso, quién decide y cuándo?',
    good: 'Un nombre y una fecha.',
    warning: '«Ya le diremos algo».',
  },
  'no-growth': {
    ask: '¿Cómo ha crecido alguien del equipo en los dos últimos años y qué le ayudó?',
    good: 'Una persona y un camino.',
    warning: 'Ningún ejemplo.',
  },
  'no-hours': {
    ask: '¿Cuántas horas semanales son y qué pasa con las horas de más?',
    good: 'Un número y cómo se compensa lo demás.',
    warning: '«Hasta que se acaba el trabajo».',
  },
  'no-onboarding': {
    ask: '¿Quién me enseñaría y cómo fueron las dos primeras semanas de la última persona que entró?',
    good: 'Una persona con horas reservadas.',
    warning: '«Se aprende haciendo».',
  },
  'no-outcomes': {
    ask: '¿Qué tiene que haberse cumplido a los noventa días y al año para que digan que ha ido bien?',
    good: 'Algo que se pueda ver o contar.',
    warning: '«Ya lo verá cuando esté aquí».',
  },
  'no-pay-range': {
    ask: '¿Cuál es el rango salarial de este puesto?',
    good: 'Dos números.',
    warning: 'Te devuelven la pregunta.',
  },
  'no-place': {
    ask: '¿Dónde se trabaja y cuántos días de forma presencial?',
    good: 'La misma respuesta de todos.',
    warning: '«Eso puede cambiar».',
  },
  'no-process': {
    ask: '¿Cuántas entrevistas quedan, con quién y para cuándo quieren decidir?',
    good: 'Un nombre y una fecha.',
    warning: '«Ya le diremos algo».',
  },
  'no-reason-open': {
    ask: '¿Es un puesto nuevo o sustituye a alguien?',
    good: 'Una historia breve con un motivo.',
    warning: 'Varias personas en poco tiempo.',
  },
  'no-reporting-line': {
    ask: '¿A quién reportaría y cuánto tiempo lleva esa persona al frente del equipo?',
    good: 'Un nombre.',
    warning: 'Está a punto de cambiar.',
  },
  'no-start-date': {
    ask: '¿Cuándo debería empezar la persona y cuánto importa esa fecha?',
    good: 'Un mes y lo que depende de él.',
    warning: '«Ayer».',
  },
  'no-team-size': {
    ask: '¿Cuántas personas hay en el equipo y quién hace qué?',
    good: 'Personas, no casillas.',
    warning: 'Hay varios puestos vacíos.',
  },
  'no-tools': {
    ask: '¿Qué usaría la primera semana: qué herramientas, qué métodos?',
    good: 'Nombres, con una queja.',
    warning: '«Se está cambiando todo».',
  },
  'off-the-roadmap': {
    ask: '¿Qué se descartó de la hoja de ruta la última vez y a petición de quién?',
    good: 'Una función y un motivo.',
    warning: 'Nunca se quita nada.',
  },
  'old-systems': {
    ask: '¿Dónde manda todavía el sistema antiguo y qué plan hay para él?',
    good: 'Un lugar y un plan por pasos.',
    warning: '«Pronto lo reescribiremos».',
  },
  'on-call': {
    ask: '¿Cuántas veces avisaron a alguien el mes pasado, cuántas de noche y qué se arregló después?',
    good: 'Un número y un arreglo.',
    warning: '«Uno se acostumbra».',
  },
  'open-requirement': {
    ask: '¿Qué importancia tiene esto en los primeros seis meses y cómo lo han aprendido otros: «{words}»?',
    good: 'Alguien lo aprendió aquí.',
    warning: '«Desde el primer día».',
  },
  'open-roles': {
    ask: '¿Cuántos puestos abiertos lleva una persona y cómo participan los responsables que los necesitan?',
    good: 'Un número y horas de los responsables.',
    warning: '«Están muy ocupados».',
  },
  'open-source-time': {
    ask: '¿Qué contribuciones de código abierto salen de este equipo y en qué horas?',
    good: 'Una contribución aceptada.',
    warning: '«En tu tiempo libre».',
  },
  'own-car': {
    ask: '¿Se usa el coche propio para el trabajo y cómo se paga?',
    good: 'Una cantidad por kilómetro.',
    warning: 'Se da por hecho.',
  },
  ownership: {
    ask: '¿Qué decisiones podría tomar sin consultar: sobre dinero, personas o el plan?',
    good: 'Límites claros.',
    warning: 'Ninguna, cuando se pide una.',
  },
  'pace-on-the-floor': {
    ask: '¿Cuánto hace una persona en una hora normal y qué pasa en un día lento?',
    good: 'Un número que se alcanza.',
    warning: 'Clasificaciones en la pared.',
  },
  'partners-outside': {
    ask: '¿Con quién de fuera trabajaría más y dónde se atasca ese trabajo?',
    good: 'Un nombre y una dificultad dicha con franqueza.',
    warning: 'Nadie los conoce en persona.',
  },
  'patients-per-person': {
    ask: '¿A cuántas personas atiende un profesional en un turno normal y a cuántas cuando falta alguien?',
    good: 'Dos números, dichos al momento.',
    warning: '«Se compensa».',
  },
  'people-matters': {
    ask: '¿Con qué acude más la gente y qué se cambió por ello?',
    good: 'Un patrón y un cambio.',
    warning: '«Poca cosa».',
  },
  'plan-upset': {
    ask: '¿Qué descoloca más a menudo el plan de la semana y quién lo rehace?',
    good: 'Una causa habitual y un nombre.',
    warning: '«Vamos reaccionando.»',
  },
  'planned-or-broken': {
    ask: '¿Cuánto mantenimiento es planificado y cuánto avería, y qué máquina falla más?',
    good: 'Porcentajes y una máquina.',
    warning: 'No hay tiempo para planificar.',
  },
  'plants-and-animals': {
    ask: '¿Cómo cambian las horas según la temporada y el tiempo y qué se hace en los peores días?',
    good: 'Contado mes a mes.',
    warning: '«Uno se abriga».',
  },
  pressure: {
    ask: '¿De dónde viene la presión en este puesto y qué ha cambiado últimamente al respecto?',
    good: 'Una fuente y algo que la alivió.',
    warning: 'Las horas extra se cuentan como algo normal.',
    mayMean: 'Puede significar días duros raros, o corrientes.',
  },
  'project-to-begin': {
    ask: '¿Con qué proyecto empezaría y en qué punto está?',
    good: 'Un proyecto con nombre y fase.',
    warning: '«Ya se verá.»',
  },
  'public-change': {
    ask: '¿Cómo llega al equipo un cambio político o legal y qué cambió el último en el trabajo?',
    good: 'Una norma, una fecha, una nueva costumbre.',
    warning: '«Por el periódico».',
  },
  'research-freedom': {
    ask: '¿Qué preguntas podría elegir yo y qué se puede publicar?',
    good: 'Una pregunta que alguien eligió.',
    warning: 'Todo es confidencial.',
  },
  'review-of-work': {
    ask: '¿Cómo se revisa aquí el trabajo de los demás y qué salió en la última revisión?',
    good: 'Un hallazgo contado sin reproche.',
    warning: '«Se da por bueno.»',
  },
  'rooms-per-shift': {
    ask: '¿Cuántas habitaciones o zonas hace una persona por turno y qué se hace cuando no da tiempo?',
    good: 'Una cifra que se alcanza.',
    warning: '«Se coge ritmo.»',
  },
  safeguarding: {
    ask: '¿Cómo se comunica aquí una preocupación por la seguridad de alguien y qué pasó con la última?',
    good: 'Un camino con nombres y una respuesta.',
    warning: '«Eso no ha pasado».',
  },
  'security-or-release': {
    ask: 'Cuando un hallazgo de seguridad choca con una fecha, ¿quién decide y cómo fue la última vez?',
    good: 'Un hallazgo que ganó.',
    warning: 'Siempre gana la fecha.',
  },
  'self-starter': {
    ask: '¿Cómo se fijan las prioridades de este puesto y cada cuánto las revisaríamos juntos?',
    good: 'Un ritmo: cada semana, cada dos semanas.',
    warning: '«Ya lo irás viendo».',
    mayMean: 'Puede significar confianza, o que nadie tiene tiempo para ayudar.',
  },
  'shared-facility': {
    ask: '¿Con quién se comparte el equipo del que depende este trabajo y cuánto se espera?',
    good: 'Una cola con reglas.',
    warning: '«El primero que llega.»',
  },
  'shift-plan': {
    ask: '¿Con cuánta antelación se conoce el turno y cómo se cambia?',
    good: 'Semanas y una forma sencilla de cambiarlo.',
    warning: '«Sale el fin de semana anterior».',
  },
  'sign-off': {
    ask: '¿Quién da el visto bueno al final y qué lo retrasa más?',
    good: 'Un puesto y un plazo habitual.',
    warning: 'Cada uno cree que es otro.',
  },
  'someone-before': {
    ask: '¿Qué hacía bien la persona anterior y qué debería ser distinto?',
    good: 'Respeto y un deseo claro.',
    warning: 'Varias personas se han ido en poco tiempo.',
  },
  sponsorship: {
    ask: '¿Es posible para este puesto el apoyo con el permiso de trabajo?',
    good: 'Ya se hizo antes para alguien.',
    warning: '«Normalmente no».',
  },
  stakeholders: {
    ask: 'Cuando dos departamentos quieren cosas distintas de este puesto, ¿quién decide y qué pasó la última vez?',
    good: 'Una persona y un ejemplo.',
    warning: 'Siempre sube hasta arriba.',
  },
  'stock-that-differs': {
    ask: '¿Dónde difieren más el recuento y la estantería y quién lo investiga?',
    good: 'Un lugar y una causa.',
    warning: 'Culpan a quien contó.',
  },
  'supplier-that-struggles': {
    ask: '¿Qué proveedor o socio es difícil en este momento y quién habla con él?',
    good: 'Describen a uno con calma.',
    warning: '«Eso te tocaría a ti».',
  },
  targets: {
    ask: '¿Qué parte de las personas en este puesto alcanzó su objetivo el año pasado y quién lo fija?',
    good: 'Una proporción, dicha al momento.',
    warning: 'Solo se habla de la mejor persona.',
  },
  'task-in-selection': {
    ask: '¿Cuánto tiempo se suele dedicar a la prueba y en qué se fijan?',
    good: 'Horas y dos o tres puntos.',
    warning: '«Lo que haga falta.»',
  },
  'technical-decisions': {
    ask: '¿Cómo se tomó la última gran decisión técnica y dónde podría leer por qué?',
    good: 'Está escrita.',
    warning: 'Decide una sola persona.',
  },
  'ticket-load': {
    ask: '¿Cuántas solicitudes atiende una persona al día y cuáles vuelven una y otra vez?',
    good: 'Un número y una que se eliminó.',
    warning: 'No se habla de la cola.',
  },
  'time-to-signature': {
    ask: '¿Cuánto pasa de la primera charla a la firma y en qué paso se pierden más?',
    good: 'Semanas y un paso.',
    warning: '«Casi no perdemos ninguno».',
  },
  'time-zones': {
    ask: '¿En qué horas y lugares trabaja el equipo y quién cede cuando no coinciden?',
    good: 'Se hace por turnos.',
    warning: 'Siempre los mismos.',
  },
  'tools-in-use': {
    ask: '¿Cuáles se usan a diario y cuáles están de salida: {words}?',
    good: 'Uno se elogia, otro se teme.',
    warning: '«Un poco de todo.»',
  },
  transformation: {
    ask: 'En este cambio, ¿qué se queda como está y quién no está convencido todavía?',
    good: 'Nombran a un grupo y su motivo.',
    warning: 'Dicen que todos están de acuerdo.',
  },
  travel: {
    ask: '¿Cuánto se viajó de verdad en los últimos meses y con cuánta antelación se sabe?',
    good: 'Noches fuera, contadas.',
    warning: '«Varía mucho».',
  },
  'trusted-numbers': {
    ask: '¿De qué número no se fía hoy la gente de aquí y por qué?',
    good: 'Nombran uno, con el motivo.',
    warning: '«Todos son correctos».',
  },
  'unhappy-customer': {
    ask: '¿Qué puedo hacer por un cliente descontento sin preguntar a nadie?',
    good: 'Una suma o un gesto, al momento.',
    warning: '«Llama al responsable».',
  },
  'urgent-hire': {
    ask: '¿Desde cuándo está abierto el puesto y qué ha hecho difícil cubrirlo?',
    good: 'Un motivo claro.',
    warning: 'Silencio.',
    mayMean: 'Puede significar prisa, o ser solo una fórmula.',
  },
  'vague-duty': {
    ask: '¿Cuál sería el primer proyecto y cómo sabrían que salió bien?',
    good: 'Un proyecto con nombre.',
    warning: 'Ninguno todavía.',
  },
  volunteers: {
    ask: '¿Quién cuida de los voluntarios y por qué se quedaron o se fueron los últimos?',
    good: 'Motivos, de los propios voluntarios.',
    warning: '«Van y vienen».',
  },
  'way-of-working': {
    ask: '¿Qué vería en una semana normal y qué costumbre dejaron hace poco?',
    good: 'Algo se dejó, y por qué.',
    warning: 'Una lista de reuniones.',
  },
  'what-changed': {
    ask: '¿Qué ha mejorado en su trabajo durante el último año y qué cambiaría después?',
    good: 'Una respuesta a las dos mitades.',
    warning: 'Solo responden a una mitad.',
  },
  'what-is-taught': {
    ask: '¿Qué está listo el primer día y qué escribiría yo?',
    good: 'Materiales que se pueden ver.',
    warning: 'Nada, y nadie lo sabe.',
  },
  'what-leaders-want': {
    ask: '¿Qué mira primero cuando le llega algo de este equipo y qué falta hoy ahí?',
    good: 'Una cosa y un deseo.',
    warning: '«Los números».',
  },
  'when-law-is-asked': {
    ask: '¿En qué momento se pide consejo jurídico y cuándo llegó tarde?',
    good: 'Antes del acuerdo, con un ejemplo.',
    warning: '«Para que lo firme».',
  },
  'where-it-is-written': {
    ask: '¿Dónde está escrito cómo se hacen las cosas y qué parte está anticuada?',
    good: 'Un sitio y una parte que se sabe anticuada.',
    warning: '«Pregunta a cualquiera».',
  },
  'where-leads-come-from': {
    ask: '¿De dónde vienen hoy los clientes nuevos y qué parte tendría que encontrar yo?',
    good: 'Porcentajes por origen.',
    warning: '«Eso depende de ti».',
  },
  'who-employs': {
    ask: '¿Qué empresa hay detrás y con quién se firmaría el contrato?',
    good: 'Dos nombres.',
    warning: '«Eso se dirá más adelante.»',
  },
  'who-is-trained': {
    ask: '¿A quién se forma, con qué frecuencia y qué les sigue costando después?',
    good: 'Una cosa que todos conocen.',
    warning: '«Casi no viene nadie.»',
  },
  'who-plans-the-site': {
    ask: '¿Quién planifica el día en la obra, quién lleva lo necesario y a qué distancia están las obras?',
    good: 'Lo cuenta alguien que está allí.',
    warning: '«Ya lo verás por la mañana».',
  },
  'who-reads-it': {
    ask: '¿Quién lee los informes de este puesto y qué cambió alguno de ellos?',
    good: 'Alguien que los lee y una decisión.',
    warning: '«Se archivan.»',
  },
  'who-sits-where': {
    ask: '¿Quién está dónde y cómo llegan las decisiones a quienes no están en la sala?',
    good: 'Se escriben.',
    warning: '«Hay que ir preguntando».',
  },
  'why-customers-leave': {
    ask: '¿Por qué se fueron los últimos clientes y quién lo supo primero?',
    good: 'Un motivo que no es el precio.',
    warning: '«No podían pagarlo».',
  },
  'wish-list': {
    ask: 'De los {words} puntos que piden, ¿qué tres importan más en el primer medio año?',
    good: 'Nombran tres de un tirón.',
    warning: '«Todos».',
  },
  'words-approved': {
    ask: '¿Por qué manos pasa un texto antes de salir y cuántas vueltas da?',
    good: 'Dos manos, una vuelta.',
    warning: 'Todos opinan.',
  },
};
