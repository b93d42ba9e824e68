/** Cues of the competencies in Portuguese, of Europe and of Brazil. The format stands at `readPhraseTable`. */
export const CUES_PT = `
# ownership
posting: autonomia, autónomo, autônomo, iniciativa, proatividade, proativo, responsabilidade, sentido de responsabilidade, senso de responsabilidade, comprometimento, compromisso, senso de dono, fiabilidade
story: assumi, tomei a iniciativa, ninguém me pediu, ninguém tratava, foi erro meu, ofereci-me, me ofereci

# delivery
posting: cumprimento de prazos, cumprir prazos, gestão de projetos, gestão de projectos, planeamento, planejamento, capacidade de organização, orientação para resultados, foco em resultados, cronograma
story: a tempo, dentro do prazo, antes do prazo, atrasado, entreguei, dividi, fiz um plano, terminámos, terminamos

# prioritising
posting: gestão do tempo, gestão de prioridades, prioridades, priorizar, trabalhar sob pressão, resistência ao stress, resiliência, multitarefa, vários projetos, prazos apertados
story: mais urgente, tudo ao mesmo tempo, podia esperar, faltava gente, adiei

# analysis
posting: capacidade analítica, capacidade de análise, análise, analisar, resolução de problemas, pensamento crítico, pensamento analítico, raciocínio lógico, tomada de decisão, diagnóstico, indicadores
story: descobri, a causa, afinal, comparei, medi, analisei, os números mostravam, os dados mostravam, investiguei

# ambiguity
posting: incerteza, ambiguidade, ambiente dinâmico, ambiente em mudança, do zero, ambientes complexos
story: ninguém sabia, sem instruções, do zero, não estava definido, improvisei

# strategy
posting: estratégia, estratégico, visão estratégica, visão de negócio, longo prazo, orçamento, gestão orçamental, gestão do orçamento, rentabilidade, plano de negócios
story: a longo prazo, decidimos não, o rumo, o orçamento

# leading
posting: liderança, liderar, liderar equipas, liderar equipes, gestão de equipas, gestão de equipes, gestão de pessoas, coordenação de equipas, coordenação de equipes, supervisão, supervisionar
story: liderei, coordenei, a minha equipa, minha equipe, reuni a equipa, reuni a equipe, chefiei

# coaching
posting: formação de equipas, formar, treinar, treinamento de equipes, mentoria, coaching, desenvolvimento de pessoas, capacitação, acompanhamento, ensinar
story: ensinei, formei, treinei, acompanhei, nova colega, novo colega, estagiário, estagiária, mostrei-lhe

# collaboration
posting: trabalho em equipa, trabalho em equipe, trabalhar em equipa, trabalhar em equipe, espírito de equipa, espírito de equipe, colaboração, colaborar, equipas multidisciplinares, equipes multidisciplinares, articulação com, coordenação com
story: em conjunto, com os colegas, com a equipa, com a equipe, o outro departamento, reunimo-nos

# influence
posting: capacidade de influência, influenciar, persuasão, convencer, negociação, capacidade de negociação, poder de negociação, consenso
story: convenci, propus, aceitaram, acabou por aceitar, não queriam

# conflict
posting: resolução de conflitos, gestão de conflitos, conflitos, mediação, reclamações, tratamento de reclamações, situações difíceis
story: conflito, zangado, zangada, irritado, discussão, reclamou, reclamação, desacordo, a sós, acalmei

# communication
posting: comunicação, capacidade de comunicação, boa comunicação, comunicativo, redação, apresentações, comunicação oral, comunicação escrita, relacionamento interpessoal, escuta ativa, relatórios, facilidade de comunicação
story: expliquei, apresentei, escrevi, liguei, redigi, em palavras simples, ouvi, informei

# customer
posting: orientação para o cliente, foco no cliente, atendimento ao cliente, serviço ao cliente, satisfação do cliente, experiência do cliente, atendimento ao público, relacionamento com clientes, necessidades do cliente, vocação de serviço
story: a cliente, o cliente, a utente, o utente, o doente, a família, cliente insatisfeito

# improvement
posting: melhoria contínua, melhorar, melhoria de processos, otimização, otimizar, otimização de processos, automatizar, automação, eficiência, simplificar, boas práticas
story: mais rápido, simplifiquei, para metade, pela metade, menos erros, desde então, automatizei, melhorei

# innovation
posting: criatividade, criativo, inovação, inovador, novas ideias, protótipos, experimentação
story: uma ideia, tive a ideia, experimentei, protótipo, inventei, criei

# learning
posting: adaptabilidade, capacidade de adaptação, flexibilidade, flexível, vontade de aprender, aprendizagem contínua, aprendizado contínuo, curiosidade, facilidade de aprendizagem, aprender
story: aprendi, tive de aprender, tive que aprender, não conhecia, errei, fiz um curso

# quality
posting: atenção ao detalhe, atenção aos detalhes, qualidade, controlo de qualidade, controle de qualidade, rigor, rigoroso, precisão, cumprimento das normas, conformidade, higiene, garantia da qualidade, minucioso
story: verifiquei, revi, reparei, detetei, detectei, conferi, duas vezes

# integrity
posting: integridade, ética, confidencialidade, discrição, honestidade, empatia, diversidade, inclusão, igualdade
story: honesto, honesta, admiti, disse a verdade, avisei, não era justo, confidencial, excluído
`;
