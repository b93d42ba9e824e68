/** Cues of the competencies in French. The format stands at `readPhraseTable`. */
export const CUES_FR = `
# ownership
posting: autonomie, autonome, en autonomie, sens des responsabilités, responsabilité, esprit d'initiative, prise d'initiative, force de proposition, proactif, proactivité, implication, fiabilité, sens de l'engagement, prendre en charge
story: j'ai pris en charge, j'ai pris l'initiative, sans qu'on me le demande, personne ne s'en occupait, je me suis portée volontaire, je me suis porté volontaire, c'était à moi de, mon erreur, j'ai assumé

# delivery
posting: respect des délais, respecter les délais, tenir les délais, gestion de projet, gestion de projets, conduite de projet, pilotage de projets, planification, sens de l'organisation, organisé, orienté résultats, jalons
story: à temps, dans les délais, avant l'échéance, en retard, planning, j'ai réparti, livré, mis en service, terminé

# prioritising
posting: gestion des priorités, gérer les priorités, prioriser, définir les priorités, gestion du temps, travailler sous pression, résistance au stress, plusieurs projets, plusieurs dossiers, réactivité, réactif, polyvalence, charge de travail
story: le plus urgent, en sous-effectif, tout en même temps, pouvait attendre, j'ai reporté, j'ai priorisé

# analysis
posting: esprit d'analyse, capacité d'analyse, analyser, analyse, esprit de synthèse, résolution de problèmes, résoudre des problèmes, diagnostic, rigueur analytique, esprit critique, esprit logique, aide à la décision, indicateurs
story: j'ai analysé, j'ai comparé, j'ai découvert, la cause, je me suis rendu compte, j'ai mesuré, les chiffres montraient, j'ai vérifié pourquoi

# ambiguity
posting: environnement complexe, environnement incertain, incertitude, environnement changeant, ambiguïté, partir de zéro, tout est à construire
story: personne ne savait, sans consigne, de zéro, rien n'était défini, dans le flou

# strategy
posting: stratégie, stratégique, vision stratégique, feuille de route, long terme, gestion budgétaire, pilotage budgétaire, rentabilité, orientations stratégiques, business plan
story: sur le long terme, nous avons renoncé, la direction à prendre, le budget

# leading
posting: management, manager une équipe, encadrer, encadrement, encadrement d'équipe, animer une équipe, diriger une équipe, leadership, responsable d'équipe, management d'équipe, piloter une équipe, superviser
story: j'ai dirigé, j'ai encadré, mon équipe, j'étais responsable de l'équipe, j'ai réuni l'équipe, chef d'équipe

# coaching
posting: former, formation des équipes, formation des utilisateurs, accompagner les collaborateurs, accompagnement, transmission des savoirs, tutorat, tuteur, mentorat, pédagogie, sens de la pédagogie, pédagogue, montée en compétences
story: j'ai formé, je lui ai montré, j'ai accompagné, nouvelle collègue, nouveau collègue, stagiaire, apprenti, j'ai expliqué pas à pas

# collaboration
posting: esprit d'équipe, travail en équipe, travailler en équipe, collaboration, collaborer, en collaboration avec, en lien avec, transversal, transverse, équipes pluridisciplinaires, pluridisciplinaire, parties prenantes, coordination, sens du collectif
story: ensemble, avec mes collègues, avec l'équipe, l'autre service, nous avons travaillé avec, réunis autour de la table

# influence
posting: force de conviction, convaincre, persuasion, influencer, fédérer, capacité à fédérer, négociation, négocier, pouvoir de conviction, rallier
story: j'ai convaincu, j'ai proposé, ils ont accepté, réticent, réticents, fini par accepter

# conflict
posting: gestion des conflits, gestion de conflits, gérer les conflits, médiation, réclamations, traitement des réclamations, situations difficiles, désamorcer, gestion des situations conflictuelles
story: en colère, désaccord, s'est plaint, s'est plainte, plainte, dispute, j'ai calmé, en tête à tête

# communication
posting: communication, bonne communication, aisance relationnelle, qualités relationnelles, sens du relationnel, aisance rédactionnelle, qualités rédactionnelles, expression écrite, aisance à l'oral, prise de parole, présentation, rédaction, rédiger, reporting, vulgariser, écoute, sens de l'écoute
story: j'ai expliqué, j'ai présenté, j'ai écrit, j'ai appelé, j'ai rédigé, avec des mots simples, j'ai écouté

# customer
posting: sens du service, orientation client, relation client, satisfaction client, service client, accueil, accueil du public, sens du contact, écoute client, expérience client, besoins des clients, prise en charge des patients, accompagnement des patients, orienté client
story: la cliente, le client, la patiente, le patient, la famille, besoin du client, client mécontent

# improvement
posting: amélioration continue, améliorer, amélioration des processus, optimisation, optimiser, optimisation des processus, automatiser, automatisation, simplifier, gain d'efficacité, efficacité, bonnes pratiques
story: plus rapide, j'ai simplifié, deux fois moins, moins d'erreurs, depuis, j'ai automatisé, j'ai supprimé

# innovation
posting: créativité, créatif, innovation, innover, innovant, nouvelles idées, curiosité technologique, prototype, expérimentation, imagination
story: une idée, j'ai imaginé, j'ai essayé, prototype, j'ai inventé, j'ai testé

# learning
posting: adaptabilité, capacité d'adaptation, s'adapter, flexibilité, curiosité, curieux, envie d'apprendre, apprendre, apprentissage rapide, se former, veille technologique, conduite du changement
story: j'ai appris, j'ai dû apprendre, je ne connaissais pas, mon erreur m'a, depuis je, j'ai suivi une formation

# quality
posting: rigueur, rigoureux, précision, minutie, souci du détail, sens du détail, qualité, contrôle qualité, assurance qualité, respect des procédures, respect des normes, conformité, respect des règles d'hygiène, exigence, fiabilité des données
story: j'ai vérifié, j'ai contrôlé, j'ai remarqué, j'ai relu, double contrôle, j'ai repéré

# integrity
posting: intégrité, confidentialité, discrétion, éthique, déontologie, bienveillance, empathie, diversité, inclusion, secret professionnel, bientraitance, honnêteté, loyauté
story: honnête, j'ai avoué, j'ai dit la vérité, j'ai signalé, ce n'était pas juste, confidentiel, exclu
`;
