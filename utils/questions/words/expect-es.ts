import type { ExpectTable } from './index';

/** What interviewers are likely to say, in Spanish. */
export const expectInSpanish: ExpectTable = {
  collaboration: [
    'Cuénteme una ocasión en que varios grupos querían cosas distintas de usted.',
    'Describa un trabajo que salió bien solo porque otro equipo hizo su parte. ¿Qué hizo usted para ello?',
  ],
  influence: [
    'Cuénteme cómo movió a personas que no dependían de usted.',
    '¿Cuándo hizo cambiar de opinión a alguien que tenía todos los motivos para decir que no?',
  ],
  ambiguity: [
    'Cuénteme una ocasión en que tuvo que empezar aunque el objetivo no estaba claro.',
    '¿Cuándo tuvo que decidir con la mitad de los datos?',
  ],
  prioritising: [
    'Cuénteme una época en que todo era urgente. ¿Qué dejó?',
    'Describa una semana con más trabajo que horas. ¿Cómo eligió?',
  ],
  analysis: [
    'Cuénteme una decisión que cambió por lo que mostraban los hechos.',
    'Describa un problema cuya causa no estaba donde todos buscaban.',
  ],
  customer: [
    'Cuénteme una ocasión en que se apartó del plan por un cliente o por la persona a la que atendía.',
    'Describa a alguien difícil de contentar. ¿Qué hizo?',
  ],
  leading: [
    'Hábleme de alguien de su equipo que creció y de alguien que no.',
    'Describa una ocasión en que tuvo que pedir cuentas a alguien de su equipo.',
  ],
  coaching: [
    'Cuénteme cómo un compañero llegó a ser autónomo con su ayuda.',
    '¿Cuándo enseñó algo y notó que no se entendía? ¿Y entonces?',
  ],
  ownership: [
    'Hábleme de un resultado que dependía solo de usted, saliera bien o no.',
    '¿Cuándo se hizo cargo de algo que no era tarea de nadie?',
  ],
  improvement: ['Cuénteme una forma de trabajar que encontró y cambió.', '¿Qué hizo más sencillo y quién lo notó?'],
  innovation: [
    'Hábleme de una idea suya que encontró resistencia.',
    'Describa algo que creó y que antes no existía. ¿Cómo lo probó?',
  ],
  quality: [
    'Hábleme de un error que detectó, o de uno que se le escapó.',
    '¿Cuándo mantuvo una exigencia aunque costara tiempo?',
  ],
  conflict: [
    'Cuénteme un desacuerdo con alguien de más rango.',
    'Describa una conversación difícil que tuvo que abrir usted.',
  ],
  communication: [
    'Cuénteme cómo explicó algo difícil a personas que no conocían el tema.',
    'Describa algo que escribió o presentó y que cambió lo que vino después.',
  ],
  change: [
    'Cuénteme cómo mantuvo a la gente a su lado en un cambio que no habían pedido.',
    '¿Cuándo cambió el plan sobre la marcha? ¿Qué hizo primero?',
  ],
  learning: [
    'Hábleme de algo que aprendió desde cero y de cómo lo hizo.',
    '¿Qué le salió mal y qué hace distinto desde entonces?',
  ],
  money: [
    'Cuénteme una ocasión en que tuvo que renunciar a algo por dinero.',
    'Describa un coste que mantuvo bajo control. ¿Cómo sabía en qué punto estaba?',
  ],
  strategy: [
    'Hábleme de algo atractivo a lo que dijo que no.',
    '¿Cuándo vio más lejos que el plan y qué hizo con ello?',
  ],
  delivery: [
    'Cuénteme una entrega que se retrasó. ¿Qué hizo y cuándo lo dijo?',
    'Describa algo grande que terminó a tiempo. ¿Qué marcó la diferencia?',
  ],
  inclusion: [
    'Cuénteme cómo dio sitio a alguien que se había quedado fuera.',
    '¿Cuándo cambió su forma de trabajar por colaborar con alguien muy distinto?',
  ],
  integrity: [
    'Cuénteme una ocasión en que planteó una preocupación pese a la presión.',
    '¿Cuándo hizo lo correcto aunque nadie lo habría sabido?',
  ],
  duty: ['Esto le correspondería a usted: «{words}». ¿Cuándo hizo por última vez algo parecido y cómo salió?'],
  experience: ['Pedimos lo siguiente: «{words}». ¿Qué trabajo suyo se acerca más?'],
  knowledge: ['Pedimos lo siguiente: «{words}». ¿Dónde lo ha utilizado y qué fue lo difícil?'],
  trait: ['Pedimos lo siguiente: «{words}». ¿Cuándo se notó por última vez en su trabajo?'],
  or: [' o '],
  skill: ['¿Qué es lo más difícil que ha hecho con {words}?'],
  principle: ['Cuénteme una ocasión en que estuvo a la altura de «{words}».'],
  'about-you': ['Hábleme de usted.'],
  'why-this-job': ['¿Por qué este puesto y por qué aquí?'],
  'why-leaving': ['¿Por qué quiere cambiar de trabajo?'],
  strength: ['¿Qué se le da especialmente bien?'],
  weakness: ['¿Qué está intentando mejorar en usted?'],
  proudest: ['¿Cuál considera su mayor logro profesional?'],
  pay: ['¿Qué salario tiene en mente?'],
  logistics: ['¿Cuándo podría empezar y qué debemos saber sobre horario y lugar?'],
};
