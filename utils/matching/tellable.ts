import type { Language } from '../model';
import { rememberedText } from '../text/memory';
import { stem } from '../text/stems';
import type { ReadText } from './terms';

/**
 * By what kind of thing a line asks for, the same nearness to a story means more or less. Logarithms of how many words of the line are of
 * each kind, from 0 up.
 */
export type Tellable = {
  /** What goes wrong, and is noticed and set right: people remember it and tell of it. */
  readonly upsets: number;
  /** In which circumstances, and how one bears oneself there: on one's own, under pressure, what comes first. A story shows that. */
  readonly bearing: number;
  /** A state of knowledge: nobody tells of knowing something, and what was done with it is another thing. */
  readonly known: number;
  /** What is done day by day: few tell of it, though many do it. */
  readonly routine: number;
};

type Kind = keyof Tellable;

const ENGLISH: { readonly [kind in Kind]: string } = {
  upsets:
    'incident outage emergency fault problem issue complaint conflict difficult difficulty challenge challenging crisis crises error mistake discrepancy risk safe safety ' +
    'safely breakdown failure bug defect delay shortage loss theft fraud abuse neglect concern escalate escalation dispute objection query upset vulnerable vulnerability ' +
    'deteriorate deterioration unexpected urgent urgency bottleneck recognise recognize recognition identify identification investigate investigation spot detect detection ' +
    'diagnose diagnosis diagnostic troubleshoot analyse analyze resolve resolution solve respond response prevent prevention fix correct corrective handle deal',
  bearing:
    'without when while under before after until even unless where trade-off tradeoff decide decision prioritise prioritize priority balance judgement judgment choose competing ' +
    'limited ambiguity ambiguous uncertain uncertainty pressure deadline calm fast-paced peak multiple several simultaneous tight busy initiative ownership own proactive ' +
    'independent independently unsupervised responsible responsibility self take make put',
  known:
    'knowledge knowledgeable understand familiar familiarity proficient proficiency aware awareness background degree qualification qualified literate literacy expertise ' +
    'certification certified know fluent fluency basics fundamentals principle',
  routine:
    'perform provide complete maintain ensure process monitor review report follow assist prepare record assign duty compliance compliant comply accordance standard policy ' +
    'daily weekly check administer administration administrative manage participate attend',
};

/** The same kinds in the other languages of reading, shorter: the words that most lines of each kind have. */
const WORDS: { readonly [language in Language]?: { readonly [kind in Kind]: string } } = {
  en: ENGLISH,
  de: {
    upsets:
      'Störung Störungen Vorfall Vorfälle Notfall Notfälle Fehler Problem Probleme Beschwerde Beschwerden Reklamation Reklamationen Konflikt Konflikte schwierig schwierige ' +
      'Risiko Risiken Sicherheit Ausfall Ausfälle Mängel Abweichung Abweichungen erkennen erkennst erkennt untersuchen klären beheben lösen Lösung Lösungen verhindern vermeiden reagieren',
    bearing:
      'ohne wenn unter bevor entscheiden Entscheidung Entscheidungen Prioritäten priorisieren abwägen Druck Stress Ruhe ruhig gleichzeitig mehrere Initiative eigenverantwortlich ' +
      'eigenständig selbstständig selbständig Verantwortung übernehmen übernimmst',
    known:
      'Kenntnisse Kenntnis Wissen Verständnis vertraut Grundlagen Ausbildung Studium Qualifikation Zertifikat Abschluss Fachkenntnisse',
    routine:
      'durchführen Durchführung sicherstellen Sicherstellung pflegen Pflege erstellen Erstellung bearbeiten Bearbeitung überwachen Überwachung prüfen Prüfung dokumentieren Dokumentation ' +
      'Vorbereitung vorbereiten unterstützen Unterstützung Einhaltung Verwaltung täglich tägliche Berichte',
  },
  fr: {
    upsets:
      'incident incidents urgence urgences panne pannes problème problèmes réclamation réclamations conflit conflits difficile difficiles difficulté difficultés crise erreur erreurs anomalie ' +
      'anomalies risque risques sécurité retard retards identifier détecter analyser résoudre résolution corriger prévenir réagir gérer diagnostiquer',
    bearing:
      'sans lorsque quand sous avant décider décision décisions priorité priorités prioriser arbitrer pression calme plusieurs simultanément initiative autonome autonomie responsabilité prendre',
    known:
      'connaissance connaissances maîtrise compréhension notions diplôme formation qualification bases expertise certification',
    routine:
      'assurer réaliser effectuer suivre suivi contrôler contrôle rédiger préparer participer appliquer respecter respect quotidien quotidienne tenir établir administratif administrative gestion',
  },
  es: {
    upsets:
      'incidencia incidencias emergencia problema problemas queja quejas conflicto conflictos difícil difíciles crisis error errores riesgo riesgos seguridad fallo fallos avería averías ' +
      'identificar detectar investigar resolver resolución solucionar corregir prevenir reaccionar',
    bearing:
      'sin cuando bajo antes decidir decisión decisiones prioridad prioridades priorizar presión calma varios simultáneamente iniciativa autonomía autónoma responsabilidad tomar asumir',
    known:
      'conocimiento conocimientos dominio comprensión nociones titulación formación cualificación certificación experto',
    routine:
      'realizar asegurar garantizar mantener seguimiento elaborar preparar controlar control registrar registro cumplir cumplimiento participar diario diaria apoyar apoyo gestión administrativo',
  },
  pt: {
    upsets:
      'incidente incidentes emergência problema problemas reclamação reclamações conflito conflitos difícil crise erro erros risco riscos segurança falha falhas avaria identificar detectar ' +
      'investigar resolver resolução solucionar corrigir prevenir',
    bearing:
      'sem quando sob antes decidir decisão decisões prioridade prioridades priorizar pressão calma vários simultaneamente iniciativa autonomia responsabilidade tomar assumir',
    known: 'conhecimento conhecimentos domínio compreensão noções formação qualificação certificação habilitações',
    routine:
      'realizar assegurar garantir manter acompanhar acompanhamento elaborar preparar controlar controle registar registrar cumprir cumprimento participar diário diária apoiar apoio administrativo',
  },
  it: {
    upsets:
      'incidente incidenti emergenza problema problemi reclamo reclami conflitto conflitti difficile crisi errore errori rischio rischi sicurezza guasto guasti anomalia identificare individuare ' +
      'indagare risolvere risoluzione correggere prevenire',
    bearing:
      'senza quando sotto prima decidere decisione decisioni priorità pressione calma diversi contemporaneamente iniziativa autonomia autonomo responsabilità prendere assumere',
    known: 'conoscenza conoscenze padronanza comprensione nozioni laurea diploma qualifica certificazione basi',
    routine:
      'eseguire garantire assicurare mantenere monitorare controllare controllo preparare redigere registrare rispettare rispetto partecipare quotidiano quotidiana supportare supporto gestione',
  },
  nl: {
    upsets:
      'incident incidenten noodgeval storing storingen probleem problemen klacht klachten conflict conflicten moeilijk moeilijke crisis fout fouten risico veiligheid herkennen signaleren ' +
      'onderzoeken oplossen voorkomen reageren herstellen',
    bearing:
      'zonder wanneer onder voordat beslissen beslissing beslissingen prioriteit prioriteiten druk rust tegelijk meerdere initiatief zelfstandig zelfstandigheid verantwoordelijkheid neemt nemen',
    known: 'kennis inzicht begrip bekend opleiding diploma kwalificatie certificaat vakkennis',
    routine:
      'uitvoeren zorgen bewaken controleren controle opstellen voorbereiden bijhouden registreren ondersteunen ondersteuning naleven naleving dagelijks dagelijkse administratie beheren beheer',
  },
  pl: {
    upsets:
      'incydent awaria awarie problem problemy reklamacja reklamacje skarga konflikt konflikty trudny trudne kryzys błąd błędy ryzyko ryzyka bezpieczeństwo usterka usterki rozpoznawać ' +
      'identyfikować wykrywać wyjaśniać rozwiązywać rozwiązywanie usuwać usuwanie zapobiegać reagować',
    bearing:
      'bez kiedy gdy pod zanim decydować decyzja decyzje priorytet priorytety presja presją stres spokój jednocześnie kilka inicjatywa samodzielność samodzielnie odpowiedzialność podejmować',
    known: 'znajomość wiedza zrozumienie podstawy wykształcenie kwalifikacje certyfikat dyplom uprawnienia orientacja',
    routine:
      'wykonywać wykonywanie zapewniać zapewnienie prowadzić prowadzenie monitorować kontrolować kontrola przygotowywać sporządzać uczestniczyć wspierać wsparcie przestrzegać codzienny bieżący obsługa',
  },
  cs: {
    upsets:
      'incident havárie porucha poruchy problém problémy stížnost reklamace konflikt konflikty obtížný krize chyba chyby riziko rizika bezpečnost závada závady rozpoznat identifikovat odhalit ' +
      'prošetřit řešit řešení odstranit odstraňování předcházet reagovat',
    bearing:
      'bez když pod než rozhodovat rozhodnutí priorita priority tlak tlakem stres klid současně několik iniciativa samostatnost samostatně odpovědnost zodpovědnost',
    known: 'znalost znalosti orientace porozumění základy vzdělání kvalifikace certifikát osvědčení',
    routine:
      'provádět provádění zajišťovat zajištění vést vedení sledovat kontrolovat kontrola připravovat zpracovávat zpracování účastnit podpora dodržovat dodržování denní administrativa',
  },
  uk: {
    upsets:
      'інцидент аварія поломка проблема проблеми скарга скарги конфлікт конфлікти складний криза помилка помилки ризик ризики безпека несправність розпізнавати виявляти розслідувати ' +
      'вирішувати вирішення усувати усунення запобігати реагувати',
    bearing:
      'без коли під перш вирішити рішення пріоритет пріоритети тиск тиском стрес спокій одночасно кілька ініціатива самостійність самостійно відповідальність',
    known: 'знання розуміння володіння основи освіта кваліфікація сертифікат диплом',
    routine:
      'виконувати виконання забезпечувати забезпечення вести ведення контролювати контроль готувати підготовка супровід підтримка дотримання щоденний облік',
  },
};

const kindsIn = rememberedText((language: Language): ReadonlyMap<string, Kind> => {
  const tables = Object.entries(WORDS[language] ?? {}) as [Kind, string][];
  return new Map(
    tables.flatMap(([kind, words]) =>
      words.split(' ').map((word): [string, Kind] => [stem(word.toLowerCase(), language), kind]),
    ),
  );
});

/** A fifth word of a kind adds nothing: a long list of duties is not more tellable for its length. */
const MOST_WORDS = 4;

/** What kinds of things a requirement asks for, by its words. A word in parts counts once. */
export function tellableOf({ said, language }: ReadText): Tellable {
  const kinds = kindsIn(language);
  const counts = { upsets: 0, bearing: 0, known: 0, routine: 0 };
  for (const { stems } of said) {
    const known = stems.find((stemmed) => kinds.has(stemmed));
    const kind = known === undefined ? undefined : kinds.get(known);
    if (kind) counts[kind] = Math.min(MOST_WORDS, counts[kind] + 1);
  }
  return {
    upsets: Math.log1p(counts.upsets),
    bearing: Math.log1p(counts.bearing),
    known: Math.log1p(counts.known),
    routine: Math.log1p(counts.routine),
  };
}
