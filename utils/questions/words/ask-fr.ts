import type { AskTable } from './index';

/** The questions to ask in French, by rule. */
export const askInFrench: AskTable = {
  'accounts-taken-over': {
    ask: 'Quels comptes ou quel secteur reprendrais-je, et que s’y est-il passé depuis un an ?',
    good: 'Des noms et des chiffres.',
    warning: 'Les meilleurs restent ailleurs.',
  },
  'after-an-incident': {
    ask: 'Que s’est-il passé la dernière fois que quelque chose d’important est tombé en panne, et qu’est-ce qui a changé depuis ?',
    good: 'Des causes, pas des coupables.',
    warning: 'Un nom est prononcé.',
  },
  ambiguity: {
    ask: 'Qu’est-ce qui est déjà décidé, et qu’est-ce que j’aurais à décider ?',
    good: 'Deux ou trois points fermes, et un point ouvert.',
    warning: 'Deux personnes répondent différemment.',
    mayMean: 'Cela peut vouloir dire de la liberté, ou une question restée sans réponse.',
  },
  'billable-hours': {
    ask: 'Combien d’heures facturables sont attendues, et combien la moyenne de l’équipe en atteint-elle ?',
    good: 'Deux nombres proches.',
    warning: '« Autant qu’il faut. »',
  },
  'bonus-and-shares': {
    ask: 'Comment la part variable ou les actions ont-elles été réellement versées ces deux dernières années ?',
    good: 'Des années et des parts de l’objectif.',
    warning: '« Cela dépend de beaucoup de choses. »',
  },
  'budget-in-hand': {
    ask: 'Quelle part du budget pourrais-je déplacer moi-même, et où cela a-t-il été serré récemment ?',
    good: 'Une somme, et une limite.',
    warning: 'En répondre, sans avoir son mot à dire.',
  },
  'built-from-new': {
    ask: 'Qu’est-ce qui rend cela nécessaire maintenant, et qu’est-ce qui montrerait dans six mois que c’était juste ?',
    good: 'Une raison, et quelque chose que l’on peut voir ou compter.',
    warning: 'Aucun repère.',
  },
  'busiest-hour': {
    ask: 'À quoi ressemble l’heure la plus chargée de la semaine, et combien êtes-vous ?',
    good: 'Un jour, une heure, un nombre.',
    warning: '« On est toujours trop peu. »',
  },
  'campaign-worked': {
    ask: 'Quelle campagne de l’an passé a marché, et comment l’avez-vous su ?',
    good: 'Un chiffre qui a bougé, et un doute à son sujet.',
    warning: 'Des « j’aime ».',
  },
  caseload: {
    ask: 'Combien de situations une personne suit-elle aujourd’hui, et que fait-on quand c’est trop ?',
    good: 'Un nombre, et des situations redistribuées.',
    warning: '« Tout le monde est plein. »',
  },
  'certificate-upkeep': {
    ask: 'Qui paie le maintien des certifications, et ce temps compte-t-il comme du travail ?',
    good: 'Les deux, et depuis quand.',
    warning: '« C’est personnel. »',
  },
  'checked-before-use': {
    ask: 'Comment un résultat est-il vérifié avant qu’on s’y fie, et par qui ?',
    good: 'Un second regard, et du temps pour cela.',
    warning: '« On se fait confiance. »',
  },
  'classes-and-hours': {
    ask: 'Combien de groupes et d’heures aurais-je, de quelle taille, et avec quel temps de préparation ?',
    good: 'Des nombres pour les trois.',
    warning: '« Ça se remplit. »',
  },
  'clearance-wait': {
    ask: 'Combien de temps prend la vérification actuellement, et que ferais-je en attendant ?',
    good: 'Des semaines ou des mois, et du vrai travail.',
    warning: '« Attendre. »',
  },
  'clinical-support': {
    ask: 'Après une situation difficile, à qui parlez-vous, et en a-t-on le temps ?',
    good: 'Régulièrement, sur le temps de travail.',
    warning: '« Entre nous, à la maison. »',
  },
  'closing-the-books': {
    ask: 'Combien de jours prend une clôture mensuelle, et qu’est-ce qui la retarde ?',
    good: 'Des jours, et une cause extérieure à l’équipe.',
    warning: 'Des nuits à chaque fin de mois.',
  },
  'coding-share': {
    ask: 'Comment une semaine se partage-t-elle entre construire et faire tourner ?',
    good: 'Des parts, et un souhait.',
    warning: 'Rien que des tickets.',
  },
  commission: {
    ask: 'Qu’a gagné en tout l’an dernier une personne moyenne à ce poste, et non la meilleure ?',
    good: 'Un milieu, dit en chiffres.',
    warning: 'On ne cite que le plus haut.',
  },
  'company-direction': {
    ask: 'Qu’est-ce que l’organisation doit réussir avant tout l’an prochain, et quelle part en revient à ce poste ?',
    good: 'Une seule chose, et un lien avec le poste.',
    warning: 'Tout à la fois.',
  },
  'competitive-pay': {
    ask: 'Quelle fourchette de rémunération est prévue pour ce poste ?',
    good: 'Deux nombres.',
    warning: 'On vous renvoie la question.',
  },
  'concerns-about-fit': {
    ask: 'Quelles réserves sur ma candidature devrais-je lever maintenant ?',
    good: 'Une réserve est dite.',
  },
  'customer-voice': {
    ask: 'Comment entend-on directement les clients à ce poste, et qu’avez-vous changé après les avoir écoutés ?',
    good: 'Une visite, un appel, un changement.',
    warning: 'Seulement par des rapports.',
  },
  'data-decisions': {
    ask: 'Quelle décision les chiffres ont-ils changée récemment, et qui en prend soin ?',
    good: 'Une décision, et une personne.',
    warning: 'Une anecdote seulement.',
  },
  'day-that-runs-over': {
    ask: 'Comment les tournées sont-elles planifiées, et que se passe-t-il quand une journée déborde ?',
    good: 'C’est payé, et planifié autrement la fois suivante.',
    warning: '« Alors on finit plus tard. »',
  },
  'design-in-time': {
    ask: 'À quel moment le design intervient-il, et qu’a-t-on construit autrement que dessiné ?',
    good: 'Avant que le plan soit fixé.',
    warning: '« Pour faire joli. »',
  },
  'desk-of-others': {
    ask: 'Quelle demande passe avant quand deux personnes ont besoin de quelque chose, et qui le dit ?',
    good: 'Une règle connue de tous.',
    warning: '« Vous le sentirez. »',
  },
  families: {
    ask: 'Comment les familles sont-elles associées, et qu’est-ce qui est difficile en ce moment ?',
    good: 'Une habitude, et une difficulté dite.',
    warning: '« Elles ne s’en mêlent pas. »',
  },
  'fast-pace': {
    ask: 'Qu’est-ce qui donne le rythme ici, et qu’avez-vous repoussé au dernier trimestre pour le tenir ?',
    good: 'On cite quelque chose qui a été repoussé.',
    warning: '« Tout est urgent. »',
    mayMean: 'Cela peut vouloir dire de longues semaines, ou seulement une période chargée.',
  },
  'fault-that-returns': {
    ask: 'Quelle panne revient toujours, et qu’a-t-on déjà essayé ?',
    good: 'L’une d’elles est décrite avec soin.',
    warning: '« C’est toujours la faute des autres. »',
  },
  'finding-faults': {
    ask: 'Quel défaut a atteint vos utilisateurs en dernier, et qu’est-ce qui l’aurait trouvé plus tôt ?',
    good: 'Le défaut est raconté sans coupable.',
    warning: '« Nous n’en avons pas. »',
  },
  'first-to-improve': {
    ask: 'Quel processus amélioreriez-vous en premier, et qui devrait donner son accord ?',
    good: 'Un seul, et les personnes concernées.',
    warning: '« Tous. »',
  },
  'fixed-term': {
    ask: 'De quoi dépend la suite du contrat, et quand cela se décide-t-il ?',
    good: 'Une date, et ce qui s’est passé la dernière fois.',
    warning: '« On verra. »',
  },
  'flexible-hours': {
    ask: 'Combien de soirs ou de week-ends ont été travaillés le mois dernier, et comment ont-ils été compensés ?',
    good: 'Un nombre.',
    warning: '« Ça dépend. »',
    mayMean: 'Cela peut vouloir dire que vous choisissez vos heures, ou que le travail les choisit.',
  },
  'forecast-missed': {
    ask: 'De combien la dernière prévision s’est-elle écartée, et qu’en a-t-on appris ?',
    good: 'Un ordre de grandeur et une cause.',
    warning: '« Le marché. »',
  },
  'funding-secured': {
    ask: 'Jusqu’à quand le financement de ce travail est-il assuré, et que se passe-t-il ensuite ?',
    good: 'Une date, et un plan.',
    warning: '« Il en est toujours arrivé. »',
  },
  'growth-strain': {
    ask: 'Si vous doublez de taille, qu’est-ce qui casse en premier, et qui y travaille déjà ?',
    good: 'Un point faible, dit simplement.',
    warning: '« Rien. »',
  },
  'handing-on': {
    ask: 'Quand quelque chose me dépasse, qui prend le relais, et en combien de temps ?',
    good: 'Des minutes ou des heures, et un nom.',
    warning: '« Vous vous en sortirez. »',
  },
  handover: {
    ask: 'Comment se passe une transmission un jour chargé, et qu’est-ce qui s’y perd ?',
    good: 'Une forme fixe, et des minutes réservées.',
    warning: '« Dans le couloir. »',
  },
  'hard-talks': {
    ask: 'Sur quoi y a-t-il eu désaccord récemment ici, et comment a-t-il été réglé ?',
    good: 'Les deux côtés sont racontés avec justesse.',
    warning: '« Nous sommes toujours d’accord. »',
  },
  'hearing-users': {
    ask: 'Quand la parole des utilisateurs a-t-elle changé un plan pour la dernière fois, et qui les avait écoutés ?',
    good: 'Une date, et un plan modifié.',
    warning: 'La recherche vient après la décision.',
  },
  'heavy-work': {
    ask: 'Que porte-t-on à la main un jour ordinaire, et quelles aides existe-t-il ?',
    good: 'Des machines, des pauses, à deux.',
    warning: '« On se muscle. »',
  },
  'how-a-change-ships': {
    ask: 'Comment un changement passe-t-il du bureau de quelqu’un à ceux qui l’utilisent, et combien de temps a pris le dernier ?',
    good: 'Des heures ou des jours, racontés par étapes.',
    warning: '« Cela attend le jour de livraison. »',
  },
  'influence-without-authority': {
    ask: 'De quelle équipe dépendrais-je le plus, et comment voit-elle ce poste ?',
    good: 'Elle a demandé ce poste.',
    warning: '« Elle résiste encore un peu. »',
  },
  'intense-culture': {
    ask: 'À quoi a ressemblé la dernière période difficile ici, et comment l’équipe l’a-t-elle traversée ?',
    good: 'Un mois précis, et ce qui a changé ensuite.',
    warning: 'Des récits de loyauté, aucun changement.',
    mayMean: 'Cela peut vouloir dire des gens engagés, ou beaucoup d’attentes non dites.',
  },
  'language-at-work': {
    ask: 'Quelle langue parle-t-on en réunion, laquelle écrit-on, et tout le monde s’y tient-il ?',
    good: 'Deux réponses claires.',
    warning: '« Officiellement… »',
  },
  'last-audit': {
    ask: 'Qu’a relevé le dernier audit, et qu’en reste-t-il à régler ?',
    good: 'Un constat, dit simplement.',
    warning: '« Rien du tout. »',
  },
  'late-project': {
    ask: 'Quel projet est en retard en ce moment, et qu’est-ce qui l’aiderait le plus ?',
    good: 'On en cite un, et ce qui lui manque.',
    warning: '« Aucun. »',
  },
  'lead-a-team': {
    ask: 'Comment l’équipe est-elle composée, et qu’espère-t-elle voir changer, ou rester, avec une nouvelle personne à sa tête ?',
    good: 'On a demandé à l’équipe.',
    warning: 'Personne ne le lui a demandé.',
  },
  'lead-of-what': {
    ask: 'Ici, diriger veut-il dire des personnes, le travail, ou les deux, et dans quelles proportions ?',
    good: 'Des parts de semaine.',
    warning: 'Des personnes, mais sans pouvoir de décision.',
  },
  'left-out': {
    ask: 'Quand une nouvelle personne a-t-elle changé pour la dernière fois la façon de travailler de l’équipe ?',
    good: 'Un changement resté.',
    warning: 'Une affiche.',
  },
  'level-expected': {
    ask: 'Qu’attendez-vous de ces années d’expérience, qu’une personne plus récente ne ferait pas encore d’elle-même ?',
    good: 'Deux ou trois choses tirées du travail.',
    warning: 'On ne répète que le chiffre.',
  },
  'many-hats': {
    ask: 'Quelles sont les deux tâches qui prennent le plus de temps dans la semaine, et qui fait le reste aujourd’hui ?',
    good: 'Deux tâches sont citées sans hésiter.',
    warning: 'Personne ne le sait encore.',
    mayMean: 'Cela peut vouloir dire de la variété, ou du travail pour lequel personne n’a le temps.',
  },
  mentoring: {
    ask: 'Comment la dernière personne accompagnée ici a-t-elle progressé, et combien de temps y était consacré ?',
    good: 'Une personne, un changement, des heures dans la semaine.',
    warning: 'Aucun exemple.',
  },
  'missing-gate': {
    ask: 'Est-ce nécessaire dès le premier jour, ou peut-on l’obtenir en poste : « {words} » ?',
    good: 'Un délai, ou un cas où cela s’est fait.',
    warning: 'Personne ne peut le dire.',
  },
  'mission-in-practice': {
    ask: 'Vous écrivez : « {words} ». Quelle décision de l’année passée le montre le mieux ?',
    good: 'Une décision qui a coûté quelque chose.',
    warning: 'La phrase est répétée.',
  },
  'model-in-use': {
    ask: 'Quel modèle sert aujourd’hui tous les jours, et qui remarquerait qu’il se trompe ?',
    good: 'Un modèle, et qui s’en sert.',
    warning: 'Seulement des essais.',
  },
  'money-lasts': {
    ask: 'Jusqu’à quand l’argent suffit-il, et que faut-il avoir atteint avant la prochaine levée ?',
    good: 'Des mois, et une condition.',
    warning: '« Ce n’est pas un sujet. »',
  },
  'moving-there': {
    ask: 'Quelle aide existe pour déménager, et sous quel délai ?',
    good: 'Une somme, et du temps.',
    warning: '« Il faudrait déjà être ici. »',
  },
  'near-miss': {
    ask: 'Quel a été le dernier presque-accident, et qu’a-t-on changé ensuite ?',
    good: 'On en raconte un, avec un changement.',
    warning: '« Il ne se passe jamais rien ici. »',
  },
  'next-steps': {
    ask: 'Quelle est la suite, qui décide, et quand ?',
    good: 'Un nom et une date.',
    warning: '« On vous recontacte. »',
  },
  'no-growth': {
    ask: 'Comment quelqu’un de l’équipe a-t-il évolué ces deux dernières années, et qu’est-ce qui l’a aidé ?',
    good: 'Une personne et un chemin.',
    warning: 'Aucun exemple.',
  },
  'no-hours': {
    ask: 'Quel est l’horaire prévu au contrat, et que deviennent les heures en plus ?',
    good: 'Un nombre, et comment le reste est compensé.',
    warning: '« Jusqu’à ce que le travail soit fait. »',
  },
  'no-onboarding': {
    ask: 'Qui m’accueillerait, et à quoi ont ressemblé les deux premières semaines de la dernière personne arrivée ?',
    good: 'Une personne qui a du temps prévu pour cela.',
    warning: '« On apprend sur le tas. »',
  },
  'no-outcomes': {
    ask: 'Qu’est-ce qui devra être acquis au bout de trois mois, puis d’un an, pour que vous parliez de réussite ?',
    good: 'Quelque chose que l’on peut voir ou compter.',
    warning: '« Vous le verrez sur place. »',
  },
  'no-pay-range': {
    ask: 'Quelle est la fourchette de salaire pour ce poste ?',
    good: 'Deux nombres.',
    warning: 'On vous renvoie la question.',
  },
  'no-place': {
    ask: 'Où le travail se fait-il, et combien de jours sur place ?',
    good: 'La même réponse de tous.',
    warning: '« Cela peut changer. »',
  },
  'no-process': {
    ask: 'Combien d’entretiens reste-t-il, avec qui, et quand souhaitez-vous décider ?',
    good: 'Un nom et une date.',
    warning: '« On vous recontacte. »',
  },
  'no-reason-open': {
    ask: 'S’agit-il d’un nouveau poste ou d’un remplacement ?',
    good: 'Une histoire brève, avec une raison.',
    warning: 'Plusieurs personnes en peu de temps.',
  },
  'no-reporting-line': {
    ask: 'À qui serais-je rattaché, et depuis combien de temps cette personne dirige-t-elle l’équipe ?',
    good: 'Un nom.',
    warning: 'C’est en train de changer.',
  },
  'no-start-date': {
    ask: 'Quand la personne devrait-elle commencer, et cette date est-elle ferme ?',
    good: 'Un mois, et ce qui en dépend.',
    warning: '« Hier. »',
  },
  'no-team-size': {
    ask: 'Combien de personnes compte l’équipe, et qui fait quoi ?',
    good: 'Des personnes, pas des cases.',
    warning: 'Plusieurs postes sont vides.',
  },
  'no-tools': {
    ask: 'Qu’utiliserais-je la première semaine : quels outils, quelles méthodes ?',
    good: 'Des noms, avec une critique.',
    warning: '« Tout est en train d’être remplacé. »',
  },
  'off-the-roadmap': {
    ask: 'Qu’est-ce qui a été retiré du plan en dernier, et à la demande de qui ?',
    good: 'Un projet, et une raison.',
    warning: 'Rien n’est jamais retiré.',
  },
  'old-systems': {
    ask: 'Où l’ancien système décide-t-il encore, et que prévoit-on pour lui ?',
    good: 'Un endroit, et un plan par étapes.',
    warning: '« On va bientôt tout réécrire. »',
  },
  'on-call': {
    ask: 'Combien de fois quelqu’un a-t-il été appelé le mois dernier, combien de nuits, et qu’a-t-on réparé ensuite ?',
    good: 'Un nombre, et une réparation.',
    warning: '« On s’y fait. »',
  },
  'open-requirement': {
    ask: 'Quelle importance cela a-t-il les six premiers mois, et comment d’autres y sont-ils venus : « {words} » ?',
    good: 'Quelqu’un l’a appris ici.',
    warning: '« Dès le premier jour. »',
  },
  'open-roles': {
    ask: 'Combien de postes ouverts une personne suit-elle, et comment les managers concernés participent-ils ?',
    good: 'Un nombre, et du temps des managers.',
    warning: '« Ils sont très occupés. »',
  },
  'open-source-time': {
    ask: 'Quelles contributions au logiciel libre viennent de l’équipe, et sur quel temps ?',
    good: 'Une contribution acceptée.',
    warning: '« Sur votre temps libre. »',
  },
  'own-car': {
    ask: 'Le véhicule personnel sert-il au travail lui-même, et comment est-il remboursé ?',
    good: 'Un tarif au kilomètre.',
    warning: 'On dit que cela va de soi.',
  },
  ownership: {
    ask: 'Quelles décisions pourrais-je prendre sans demander : sur l’argent, les personnes, le plan ?',
    good: 'Des limites claires.',
    warning: 'Aucune, quand on en demande une.',
  },
  'pace-on-the-floor': {
    ask: 'Combien traite-t-on en une heure ordinaire, et que se passe-t-il un jour plus lent ?',
    good: 'Un nombre que l’on atteint.',
    warning: 'Des classements au mur.',
  },
  'partners-outside': {
    ask: 'Avec qui, à l’extérieur, travaillerais-je le plus, et où cela coince-t-il ?',
    good: 'Un nom, et une difficulté dite franchement.',
    warning: 'Personne ne les a rencontrés.',
  },
  'patients-per-person': {
    ask: 'Combien de personnes un soignant suit-il d’ordinaire, et combien quand quelqu’un manque ?',
    good: 'Deux nombres, dits aussitôt.',
    warning: '« Ça s’équilibre. »',
  },
  'people-matters': {
    ask: 'Avec quoi vient-on le plus vous voir, et qu’a-t-on changé pour cela ?',
    good: 'Une tendance, et un changement.',
    warning: '« Pas grand-chose. »',
  },
  'plan-upset': {
    ask: 'Qu’est-ce qui bouscule le plus souvent le plan de la semaine, et qui le refait ?',
    good: 'Une cause habituelle, et un nom.',
    warning: '« On réagit. »',
  },
  'planned-or-broken': {
    ask: 'Quelle part de l’entretien est planifiée, quelle part relève de la panne, et quelle machine tombe le plus souvent ?',
    good: 'Des parts, et une machine.',
    warning: 'On n’a pas le temps de planifier.',
  },
  'plants-and-animals': {
    ask: 'Comment la saison et la météo changent-elles les horaires, et que fait-on les pires jours ?',
    good: 'Raconté mois par mois.',
    warning: '« On s’habille en conséquence. »',
  },
  pressure: {
    ask: 'D’où vient la pression à ce poste, et qu’est-ce qui a changé récemment à ce sujet ?',
    good: 'Une source, et quelque chose qui l’a allégée.',
    warning: 'Les heures supplémentaires vont de soi.',
    mayMean: 'Cela peut vouloir dire des jours difficiles rares, ou ordinaires.',
  },
  'project-to-begin': {
    ask: 'Par quel projet commencerais-je, et où en est-il ?',
    good: 'Un projet avec un nom et une étape.',
    warning: '« On verra sur place. »',
  },
  'public-change': {
    ask: 'Comment un changement politique ou légal arrive-t-il jusqu’à l’équipe, et qu’a changé le dernier ?',
    good: 'Une règle, une date, une nouvelle habitude.',
    warning: '« Par le journal. »',
  },
  'research-freedom': {
    ask: 'Quelles questions pourrais-je choisir, et que peut-on publier ?',
    good: 'Une question que quelqu’un a choisie.',
    warning: 'Tout est confidentiel.',
  },
  'review-of-work': {
    ask: 'Comment relit-on ici le travail des autres, et qu’a révélé la dernière relecture ?',
    good: 'Une trouvaille, dite sans reproche.',
    warning: '« On passe vite. »',
  },
  'rooms-per-shift': {
    ask: 'Combien de chambres ou de surfaces sont prévues par service, et que se passe-t-il quand le temps manque ?',
    good: 'Un chiffre qu’on atteint.',
    warning: '« On prend le rythme. »',
  },
  safeguarding: {
    ask: 'Comment signale-t-on ici une inquiétude pour quelqu’un, et qu’est devenue la dernière ?',
    good: 'Un chemin avec des noms, et un retour.',
    warning: '« Ce n’est jamais arrivé. »',
  },
  'security-or-release': {
    ask: 'Quand une faille s’oppose à une échéance, qui décide, et comment cela s’est-il passé la dernière fois ?',
    good: 'Une faille qui l’a emporté.',
    warning: 'L’échéance gagne toujours.',
  },
  'self-starter': {
    ask: 'Comment les priorités de ce poste sont-elles fixées, et à quelle fréquence les reverrait-on ensemble ?',
    good: 'Un rythme : chaque semaine, tous les quinze jours.',
    warning: '« Vous verrez bien. »',
    mayMean: 'Cela peut vouloir dire de la confiance, ou que personne n’a le temps d’aider.',
  },
  'shared-facility': {
    ask: 'Avec qui partage-t-on l’équipement dont dépend ce travail, et combien de temps attend-on ?',
    good: 'Une file, avec des règles.',
    warning: '« Le premier arrivé. »',
  },
  'shift-plan': {
    ask: 'Combien de temps à l’avance le planning est-il connu, et comment échange-t-on ?',
    good: 'Des semaines, et un échange simple.',
    warning: '« Il sort le week-end d’avant. »',
  },
  'sign-off': {
    ask: 'Qui valide à la fin, et qu’est-ce qui ralentit le plus cette validation ?',
    good: 'Une fonction et un délai habituel.',
    warning: 'Chacun pense que c’est un autre.',
  },
  'someone-before': {
    ask: 'Qu’est-ce que la personne précédente faisait bien, et qu’est-ce qui devrait changer ?',
    good: 'Du respect, et un souhait clair.',
    warning: 'Plusieurs sont partis en peu de temps.',
  },
  sponsorship: {
    ask: 'Un accompagnement pour le permis de travail est-il possible pour ce poste ?',
    good: 'Cela s’est déjà fait pour quelqu’un.',
    warning: '« Normalement non. »',
  },
  stakeholders: {
    ask: 'Quand deux services attendent des choses différentes de ce poste, qui tranche, et que s’est-il passé la dernière fois ?',
    good: 'Une personne, et un exemple.',
    warning: 'Cela remonte toujours tout en haut.',
  },
  'stock-that-differs': {
    ask: 'Où le stock réel s’écarte-t-il le plus du stock théorique, et qui s’en occupe ?',
    good: 'Un endroit, et une cause.',
    warning: 'On accuse celui qui a compté.',
  },
  'supplier-that-struggles': {
    ask: 'Quel fournisseur ou partenaire est difficile en ce moment, et qui lui parle ?',
    good: 'On en décrit un, calmement.',
    warning: '« Ce serait vous. »',
  },
  targets: {
    ask: 'Quelle part des personnes à ce poste a atteint son objectif l’an dernier, et qui le fixe ?',
    good: 'Une proportion, dite aussitôt.',
    warning: 'On ne parle que de la meilleure personne.',
  },
  'task-in-selection': {
    ask: 'Combien de temps consacre-t-on d’habitude à l’exercice, et qu’y regardez-vous ?',
    good: 'Des heures, et deux ou trois points.',
    warning: '« Le temps qu’il faut. »',
  },
  'technical-decisions': {
    ask: 'Comment la dernière grande décision technique a-t-elle été prise, et où pourrais-je en lire les raisons ?',
    good: 'Elle est écrite.',
    warning: 'Une seule personne décide.',
  },
  'ticket-load': {
    ask: 'Combien de demandes une personne traite-t-elle par jour, et lesquelles reviennent sans cesse ?',
    good: 'Un nombre, et une que l’on a supprimée.',
    warning: 'On ne parle pas de la file.',
  },
  'time-to-signature': {
    ask: 'Combien de temps du premier échange à la signature, et à quelle étape en perd-on le plus ?',
    good: 'Des semaines, et une étape.',
    warning: '« On n’en perd presque pas. »',
  },
  'time-zones': {
    ask: 'Sur quels horaires et quels lieux l’équipe travaille-t-elle, et qui s’adapte quand ils ne concordent pas ?',
    good: 'Chacun son tour.',
    warning: 'Toujours les mêmes.',
  },
  'tools-in-use': {
    ask: 'Lesquels servent chaque jour, et lesquels sont en fin de vie : {words} ?',
    good: 'L’un est loué, l’autre redouté.',
    warning: '« Un peu tout. »',
  },
  transformation: {
    ask: 'Dans ce changement, qu’est-ce qui reste tel quel, et qui n’est pas encore convaincu ?',
    good: 'On cite un groupe et ses raisons.',
    warning: 'Tout le monde serait partant.',
  },
  travel: {
    ask: 'Combien de déplacements y a-t-il vraiment eu ces derniers mois, et combien de temps à l’avance les connaît-on ?',
    good: 'Un nombre de nuits.',
    warning: '« C’est très variable. »',
  },
  'trusted-numbers': {
    ask: 'À quel chiffre les gens d’ici ne se fient-ils pas aujourd’hui, et pourquoi ?',
    good: 'On en cite un, avec la raison.',
    warning: '« Ils sont tous justes. »',
  },
  'unhappy-customer': {
    ask: 'Que puis-je faire pour un client mécontent sans demander à personne ?',
    good: 'Une somme ou un geste, tout de suite.',
    warning: '« Appelez le responsable. »',
  },
  'urgent-hire': {
    ask: 'Depuis quand le poste est-il ouvert, et qu’est-ce qui l’a rendu difficile à pourvoir ?',
    good: 'Une raison simple.',
    warning: 'Un silence.',
    mayMean: 'Cela peut vouloir dire une urgence, ou n’être qu’une formule.',
  },
  'vague-duty': {
    ask: 'Quel serait le premier projet, et à quoi verriez-vous qu’il a réussi ?',
    good: 'Un projet qui porte un nom.',
    warning: 'Aucun pour l’instant.',
  },
  volunteers: {
    ask: 'Qui s’occupe des bénévoles, et pourquoi les derniers sont-ils restés ou partis ?',
    good: 'Des raisons, venant des bénévoles.',
    warning: '« Ils vont et viennent. »',
  },
  'way-of-working': {
    ask: 'Que verrais-je dans une semaine ordinaire, et quelle habitude avez-vous abandonnée récemment ?',
    good: 'Quelque chose a été arrêté, avec la raison.',
    warning: 'Une liste de réunions.',
  },
  'what-changed': {
    ask: 'Qu’est-ce qui s’est amélioré dans votre travail depuis un an, et que changeriez-vous ensuite ?',
    good: 'Une réponse aux deux moitiés.',
    warning: 'Une seule moitié trouve réponse.',
  },
  'what-is-taught': {
    ask: 'Qu’est-ce qui est prêt le premier jour, et qu’écrirais-je moi-même ?',
    good: 'Des supports que l’on peut consulter.',
    warning: 'Rien, et personne ne sait.',
  },
  'what-leaders-want': {
    ask: 'Que regardez-vous d’abord quand quelque chose de cette équipe vous parvient, et qu’y manque-t-il aujourd’hui ?',
    good: 'Une chose, et un souhait.',
    warning: '« Les chiffres. »',
  },
  'when-law-is-asked': {
    ask: 'À quel moment demande-t-on un avis juridique, et quand est-ce arrivé trop tard ?',
    good: 'Avant l’accord, avec un exemple.',
    warning: '« Pour le tampon. »',
  },
  'where-it-is-written': {
    ask: 'Où est-il écrit comment on fait les choses, et quelle partie n’est plus à jour ?',
    good: 'Un endroit, et une partie que l’on sait ancienne.',
    warning: '« Demandez autour de vous. »',
  },
  'where-leads-come-from': {
    ask: 'D’où viennent aujourd’hui les nouveaux clients, et quelle part devrais-je trouver moi-même ?',
    good: 'Des parts par origine.',
    warning: '« C’est à vous de voir. »',
  },
  'who-employs': {
    ask: 'Qui est l’employeur, et avec qui le contrat serait-il signé ?',
    good: 'Deux noms.',
    warning: '« On vous le dira plus tard. »',
  },
  'who-is-trained': {
    ask: 'Qui est formé, à quelle fréquence, et qu’est-ce qui reste difficile ensuite ?',
    good: 'Un point que tout le monde connaît.',
    warning: '« Peu de gens viennent. »',
  },
  'who-plans-the-site': {
    ask: 'Qui planifie la journée sur place, qui apporte le nécessaire, et quelle distance entre les chantiers ?',
    good: 'Raconté par quelqu’un du terrain.',
    warning: '« Vous verrez le matin. »',
  },
  'who-reads-it': {
    ask: 'Qui lit les rapports rédigés à ce poste, et qu’est-ce que l’un d’eux a changé ?',
    good: 'Un lecteur, et une décision.',
    warning: '« Ils sont archivés. »',
  },
  'who-sits-where': {
    ask: 'Qui travaille où, et comment les décisions parviennent-elles à ceux qui ne sont pas dans la pièce ?',
    good: 'Elles sont écrites.',
    warning: '« Il faut se renseigner. »',
  },
  'why-customers-leave': {
    ask: 'Pourquoi les derniers clients sont-ils partis, et qui l’a su en premier ?',
    good: 'Une raison autre que le prix.',
    warning: '« C’était trop cher pour eux. »',
  },
  'wish-list': {
    ask: 'Parmi les {words} points demandés, quels sont les trois qui comptent le plus les six premiers mois ?',
    good: 'Trois sont cités d’un trait.',
    warning: '« Tous. »',
  },
  'words-approved': {
    ask: 'Entre quelles mains passe un texte avant de paraître, et combien de tours cela prend-il ?',
    good: 'Deux paires de mains, un tour.',
    warning: 'Tout le monde a son mot à dire.',
  },
};
