import type { ExpectTable } from './index';

/** What interviewers are likely to say, in German. */
export const expectInGerman: ExpectTable = {
  collaboration: [
    'Erzählen Sie von einer Situation, in der mehrere Gruppen Verschiedenes von Ihnen wollten.',
    'Beschreiben Sie eine Arbeit, die nur gelang, weil ein anderes Team seinen Teil tat. Was haben Sie dafür getan?',
  ],
  influence: [
    'Erzählen Sie davon, wie Sie Menschen bewegt haben, die Ihnen nicht unterstellt waren.',
    'Wann haben Sie jemanden umgestimmt, der allen Grund hatte, nein zu sagen?',
  ],
  ambiguity: [
    'Erzählen Sie von einer Situation, in der Sie anfangen mussten, obwohl das Ziel unklar war.',
    'Wann mussten Sie entscheiden, obwohl die Hälfte der Fakten fehlte?',
  ],
  prioritising: [
    'Erzählen Sie von einer Zeit, in der alles dringend war. Was haben Sie liegen lassen?',
    'Beschreiben Sie eine Woche mit mehr Arbeit als Stunden. Wie haben Sie gewählt?',
  ],
  analysis: [
    'Erzählen Sie von einer Entscheidung, die Sie wegen der Fakten geändert haben.',
    'Beschreiben Sie ein Problem, dessen Ursache nicht dort lag, wo alle suchten.',
  ],
  customer: [
    'Erzählen Sie davon, wie Sie für eine Kundin oder einen anvertrauten Menschen von einem Plan abgewichen sind.',
    'Beschreiben Sie jemanden, dem es schwer recht zu machen war. Was haben Sie getan?',
  ],
  leading: [
    'Erzählen Sie von jemandem in Ihrem Team, der gewachsen ist, und von jemandem, der es nicht ist.',
    'Beschreiben Sie, wie Sie jemanden im Team auf seine Verantwortung ansprechen mussten.',
  ],
  coaching: [
    'Erzählen Sie, wie jemand mit Ihrer Hilfe selbstständig wurde.',
    'Wann haben Sie etwas erklärt und gemerkt, dass es nicht ankam? Und dann?',
  ],
  ownership: [
    'Erzählen Sie von einem Ergebnis, das allein Ihres war, ob gelungen oder nicht.',
    'Wann haben Sie etwas übernommen, das niemandes Aufgabe war?',
  ],
  improvement: [
    'Erzählen Sie von einem Ablauf, den Sie vorgefunden und geändert haben.',
    'Was haben Sie einfacher gemacht, und wer hat es gemerkt?',
  ],
  innovation: [
    'Erzählen Sie von einer Idee von Ihnen, die auf Widerstand stieß.',
    'Beschreiben Sie etwas, das es vorher nicht gab. Wie haben Sie es erprobt?',
  ],
  quality: [
    'Erzählen Sie von einem Fehler, den Sie entdeckt haben, oder von einem, den Sie übersehen haben.',
    'Wann haben Sie an einem Maßstab festgehalten, obwohl es Zeit kostete?',
  ],
  conflict: [
    'Erzählen Sie von einer Meinungsverschiedenheit mit jemandem, der über Ihnen stand.',
    'Beschreiben Sie ein schwieriges Gespräch, das Sie selbst eröffnen mussten.',
  ],
  communication: [
    'Erzählen Sie davon, wie Sie etwas Schwieriges Menschen erklärt haben, die das Fach nicht kannten.',
    'Beschreiben Sie einen Text oder Vortrag von Ihnen, nach dem etwas anders lief.',
  ],
  change: [
    'Erzählen Sie davon, wie Sie Menschen durch eine Veränderung mitgenommen haben, die sie nicht gewollt hatten.',
    'Wann hat sich der Plan unter Ihnen geändert? Was haben Sie zuerst getan?',
  ],
  learning: [
    'Erzählen Sie von etwas, das Sie von Grund auf gelernt haben, und wie Sie vorgegangen sind.',
    'Was ist Ihnen misslungen, und was machen Sie seither anders?',
  ],
  money: [
    'Erzählen Sie davon, wie Sie wegen des Geldes auf etwas verzichten mussten.',
    'Beschreiben Sie Kosten, die Sie im Griff hatten. Woher wussten Sie den Stand?',
  ],
  strategy: [
    'Erzählen Sie von etwas Verlockendem, zu dem Sie nein gesagt haben.',
    'Wann haben Sie weiter gesehen als der Plan, und was haben Sie daraus gemacht?',
  ],
  delivery: [
    'Erzählen Sie von einem Termin, der nicht zu halten war. Was haben Sie getan, und wann haben Sie es gesagt?',
    'Beschreiben Sie etwas Großes, das rechtzeitig fertig wurde. Woran lag es?',
  ],
  inclusion: [
    'Erzählen Sie davon, wie Sie jemanden hereingeholt haben, der außen vor war.',
    'Wann hat die Arbeit mit jemandem, der ganz anders ist, Ihre Arbeitsweise verändert?',
  ],
  integrity: [
    'Erzählen Sie davon, wie Sie gegen Druck Bedenken geäußert haben.',
    'Wann haben Sie das Richtige getan, obwohl es niemand gemerkt hätte?',
  ],
  duty: [
    'Das gehört zu dieser Stelle: „{words}“. Wann haben Sie zuletzt etwas Ähnliches gemacht, und wie ging es aus?',
  ],
  experience: ['Wir suchen: „{words}“. Was aus Ihrer bisherigen Arbeit kommt dem am nächsten?'],
  knowledge: ['Wir suchen: „{words}“. Wo haben Sie das schon gebraucht, und was war daran schwierig?'],
  trait: ['Wir suchen: „{words}“. Woran hat man das zuletzt bei Ihrer Arbeit gemerkt?'],
  or: [' oder '],
  skill: ['Was war das Schwierigste, das Sie mit {words} gemacht haben?'],
  principle: ['Erzählen Sie von einer Situation, in der Sie „{words}“ gelebt haben.'],
  'about-you': ['Erzählen Sie etwas über sich.'],
  'why-this-job': ['Warum diese Stelle, und warum bei uns?'],
  'why-leaving': ['Warum möchten Sie wechseln?'],
  strength: ['Was können Sie besonders gut?'],
  weakness: ['Woran arbeiten Sie bei sich?'],
  proudest: ['Worauf sind Sie in Ihrer Arbeit am meisten stolz?'],
  pay: ['Welches Gehalt stellen Sie sich vor?'],
  logistics: ['Wann könnten Sie anfangen, und was sollten wir zu Zeiten und Ort wissen?'],
};
