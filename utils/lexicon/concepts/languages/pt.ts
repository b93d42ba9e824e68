/** Phrases of the concepts in Portuguese, of Portugal and of Brazil. The format stands at `readPhraseTable`. */
export const CONCEPTS_PT = `
# deadlines
cumprimento de prazos, cumprir prazos, prazos apertados, prazos estabelecidos, entregas no prazo
story: dentro do prazo, na véspera do prazo, antes do prazo

# handover
passagem de turno, passagem de serviço, transferência de conhecimento, passagem de trabalho
story: passei o trabalho, na passagem de turno

# training-newcomers
integração de novos, formação de novos colaboradores, treinamento de novos, acolhimento de novos, integrar novos colegas
story: ensinei a nova colega, ensinei o novo colega, primeira semana dela, primeira semana dele

# mentoring
mentoria, acompanhamento de estagiários, orientação de colegas, desenvolvimento de colegas, supervisão de estagiários
story: a minha estagiária, o meu estagiário, acompanhei um colega

# leading-team
liderança de equipas, gestão de equipas, liderança de equipe, gestão de equipe, coordenação de equipas, liderar equipas, coordenar equipe
story: liderei a equipa, liderei a equipe, a minha equipa, minha equipe

# delegating
delegar tarefas, distribuição de tarefas, delegação, distribuir o trabalho, atribuição de tarefas
story: distribuí as tarefas, dividi o trabalho

# performance-people
avaliação de desempenho, avaliações de desempenho, gestão de desempenho, desempenho dos colaboradores
story: conversei sobre o desempenho, não rendia

# team-morale
motivação da equipa, motivação da equipe, motivar a equipa, motivar a equipe, clima organizacional, espírito de equipa
story: o ambiente melhorou, estavam desmotivados

# hiring
contratação de pessoal, seleção de candidatos, entrevistas de seleção, recrutamento e seleção, contratar colaboradores
story: contratei, entrevistei candidatos

# rota
escalas de trabalho, elaboração de escalas, escala de serviço, horários da equipa, planeamento de turnos, escalas de plantão
story: fiz a escala, trocavam turnos

# shifts-weekends
trabalho por turnos, turnos rotativos, turno da noite, fins de semana e feriados, horários rotativos, trabalho noturno
story: no turno da noite, trabalhei todos os fins de semana

# short-staffed
falta de pessoal, substituição de férias, substituição de colegas, cobertura de ausências
story: faltava gente, estava de baixa, éramos só dois

# peak-load
picos de trabalho, época alta, alta temporada, horas de ponta, resistência ao stress, trabalhar sob pressão, trabalho sob pressão
story: a fila chegava, no dia mais cheio

# prioritising-tasks
definição de prioridades, gestão do tempo, priorizar tarefas, estabelecer prioridades, múltiplas tarefas, várias tarefas em simultâneo
story: decidi o que vinha primeiro, podia esperar

# safety-work
segurança no trabalho, saúde e segurança, normas de segurança, regras de segurança, equipamento de proteção individual, segurança do trabalho
story: quase acidente, sem capacete, condição insegura

# emergencies
situações de emergência, primeiros socorros, plano de emergência, evacuação, gestão de crises, resposta a emergências
story: liguei para o 112, chamei a ambulância, alarme de incêndio

# complaints
reclamações, gestão de reclamações, tratamento de reclamações, resolução de reclamações, queixas
story: reclamou, queixou-se, a reclamação

# angry-people
clientes difíceis, gestão de conflitos, clientes insatisfeitos, situações difíceis, situações de tensão
story: gritava, gritou, furioso, furiosa, acalmei, acalmou-se

# disagreement
resolução de conflitos, mediação de conflitos, divergências, conversas difíceis, discordâncias
story: não concordava, discordei, chegámos a um acordo, chegamos a um acordo

# stakeholders
gestão de stakeholders, stakeholders, partes interessadas, capacidade de persuasão, influenciar decisões, poder de persuasão
story: convenci, acabou por aceitar

# cross-team
outros departamentos, equipas multidisciplinares, equipes multidisciplinares, articulação com outras áreas, interface com outras áreas, áreas internas
story: com o departamento de, juntei as duas equipas

# teamwork
trabalho em equipa, trabalho em equipe, trabalhar em equipa, trabalhar em equipe, espírito de colaboração, cooperação entre colegas
story: ajudámos, ajudamos uns aos outros

# budget
gestão de orçamento, controlo de custos, controle de custos, redução de custos, gestão orçamental, responsabilidade orçamental
story: dentro do orçamento, poupámos, economizamos

# negotiation
negociação, negociações, capacidade de negociação, negociar preços, negociar condições, técnicas de negociação
story: negociei, consegui um desconto

# suppliers
fornecedores, gestão de fornecedores, contacto com fornecedores, contato com fornecedores, subcontratados, prestadores de serviços
story: o nosso fornecedor, mudámos de fornecedor

# purchasing
compras, gestão de compras, encomendas a fornecedores, pedidos de compra, aquisição de materiais, ordens de compra
story: encomendei, comprei o material

# contracts
gestão de contratos, elaboração de contratos, renovação de contratos, acordos comerciais, redação de acordos
story: assinou o contrato, assinaram o contrato

# reports
elaboração de relatórios, relatórios, relatórios de gestão, redação de relatórios, reporte mensal, preparar relatórios
story: escrevi o relatório, relatório semanal

# presentations
apresentações, elaboração de apresentações, fazer apresentações, falar em público, apresentação de resultados
story: apresentei, diante da direção

# explaining
explicar de forma simples, linguagem simples, linguagem acessível, comunicação clara, traduzir conceitos técnicos, explicar conceitos complexos
story: expliquei com um desenho, por palavras simples

# written-word
comunicação escrita, correspondência, redação de textos, boa redação, redação de e-mails, capacidade de escrita
story: escrevi uma carta, reescrevi

# documentation
documentação técnica, elaboração de procedimentos, instruções de trabalho, documentar processos, manuais de procedimentos, elaboração de manuais
story: escrevi um manual, não estava escrito

# record-keeping
manter registos, registos atualizados, manter registros, registros atualizados, organização de processos, controlo documental
story: registei tudo, anotei tudo, no livro de registos

# data-entry
introdução de dados, inserção de dados, digitação, lançamento de dados, registo de dados, entrada de dados
story: introduzi no sistema, digitei

# computer-use
conhecimentos de informática, informática na ótica do utilizador, pacote Office, Microsoft Office, domínio de Excel, noções de informática
story: no computador

# new-system
implementação de sistemas, novo sistema, transformação digital, digitalização, implantação de sistemas, implementação de software
story: passámos para o novo sistema, programa novo

# process-change
melhoria de processos, melhoria contínua, otimização de processos, melhorias de processos, otimizar processos, revisão de processos
story: mudei a forma de, passou a demorar

# automating
automatização, automação de processos, automatizar processos, automatização de tarefas, automatizar tarefas
story: fiz um script, feito à mão, à mão todos os dias

# root-cause
análise de causas, causa raiz, resolução de problemas, diagnóstico de avarias, identificação de problemas, análise de falhas
story: descobri a causa, descobri que, afinal era

# careful-checks
atenção ao detalhe, atenção aos detalhes, rigor, minúcia, precisão, trabalho minucioso, detalhista
story: verifiquei duas vezes, conferi de novo, reparei no erro

# own-mistake
aprender com os erros, assumir erros, reconhecer erros, autocrítica
story: o erro foi meu, enganei-me, errei, esqueci-me

# learning-new
vontade de aprender, aprendizagem rápida, facilidade de aprendizagem, aprendizagem contínua, aprender rapidamente, aprendizado contínuo
story: aprendi sozinha, aprendi sozinho, nunca tinha feito

# taking-feedback
aberto a feedback, receber feedback, abertura a críticas, aceitar críticas, recetivo a feedback
story: disse-me que eu devia, ouvi a crítica

# working-alone
autonomia, trabalhar de forma autónoma, trabalhar com autonomia, trabalho autónomo, trabalhar de forma independente, autônomo
story: sozinha em, sozinho em, sem ninguém para perguntar

# taking-initiative
proatividade, proativo, espírito de iniciativa, sentido de iniciativa, pró-atividade, iniciativa própria
story: ninguém me pediu, ofereci-me, propus

# unclear-goal
ambiguidade, lidar com a incerteza, de raiz, do zero, ambiente dinâmico, ambiente de startup, cenários de incerteza
story: ninguém sabia como, sem instruções

# change-people
gestão da mudança, gestão de mudança, processos de mudança, reestruturação, transformação organizacional, mudança organizacional
story: resistiam à mudança, tinham medo da mudança

# projects
gestão de projetos, gerenciamento de projetos, coordenação de projetos, planeamento de projetos, gestor de projeto, gerente de projetos
story: liderei o projeto, o projeto terminou

# planning-ahead
capacidade de organização, planeamento e organização, capacidade de planeamento, sentido de organização, planejamento de atividades, capacidade de planejamento
story: planeei, com semanas de antecedência

# events
organização de eventos, eventos, gestão de eventos, produção de eventos, conferências, workshops
story: no dia do evento, vieram convidados, a festa

# meetings
reuniões, condução de reuniões, organização de reuniões, moderar reuniões, preparação de reuniões
story: na reunião, reunião semanal

# phone-calls
atendimento telefónico, atendimento telefônico, chamadas telefónicas, atender chamadas, ligações telefônicas, contacto telefónico
story: ao telefone, desligou, atendi a chamada

# active-listening
escuta ativa, empatia, capacidade de escuta, saber ouvir, ouvir os clientes, empático
story: ouvi-a, ouvi-o, deixei-a falar, deixei-o falar, escutei

# follow-up
seguimento, acompanhamento de pedidos, dar seguimento, follow-up, acompanhamento pós-venda
story: voltei a ligar, liguei de volta, mantive informada

# escalation
escalonamento, escalar problemas, reportar problemas, encaminhar problemas, reportar à chefia
story: avisei a chefe, avisei o chefe, comuniquei à chefia

# confidentiality
confidencialidade, sigilo, informação confidencial, discrição, sigilo profissional, dados confidenciais
story: em segredo, não podia contar

# rules-standards
cumprimento de normas, normas e procedimentos, cumprimento da legislação, regulamentos, procedimentos internos, políticas internas, conformidade legal
story: contra as regras, segundo o procedimento

# audits
auditorias, auditorias internas, auditorias externas, inspeções, certificação, auditor
story: na auditoria, o inspetor, a auditora

# risk
gestão de riscos, gestão de risco, avaliação de riscos, análise de risco, mitigação de riscos
story: o risco era, podia correr mal

# targets
cumprimento de objetivos, orientação para resultados, metas, atingir objetivos, cumprimento de metas, foco em resultados, indicadores de desempenho
story: ultrapassei a meta, o objetivo era, batemos a meta

# measuring
medição de resultados, monitorização de indicadores, acompanhamento de indicadores, monitorar indicadores, análise de indicadores
story: medi, contei cada

# quality-work
controlo de qualidade, controle de qualidade, gestão da qualidade, garantia da qualidade, padrões de qualidade, normas de qualidade
story: passou no controlo, foi rejeitado

# cleanliness
limpeza e organização, limpeza e arrumação, arrumação, limpeza do local de trabalho, manter a limpeza, espaço limpo
story: arrumei, limpei tudo

# physical-work
trabalho físico, esforço físico, resistência física, levantamento de cargas, robustez física, capacidade física
story: carreguei, de pé o dia todo

# travel
disponibilidade para viajar, viagens de trabalho, deslocações, disponibilidade para deslocações, viagens profissionais
story: viajei até, fui ao cliente

# driving
carta de condução, carteira de motorista, CNH, motorista, condução de viaturas, viatura da empresa, habilitação categoria
story: conduzi, dirigi, ao volante

# languages-other
línguas estrangeiras, bilingue, bilíngue, domínio de inglês, inglês fluente, idiomas, multilingue, inglês intermediário, inglês avançado, domínio do inglês
story: não falava português, falei em inglês, em espanhol

# cultures
diversidade cultural, multicultural, diversidade e inclusão, ambiente multicultural, diferentes culturas, interculturalidade
story: de outro país, outra cultura

# remote-work
trabalho remoto, teletrabalho, trabalho híbrido, home office, equipas remotas, equipe remota
story: a partir de casa, por videochamada

# money-handling
caixa registadora, operador de caixa, abertura e fecho de caixa, fecho de caixa, fechamento de caixa, recebimento de pagamentos, operadora de caixa
story: faltava dinheiro, a caixa não batia, troco

# theft-fraud
furto, furtos, fraude, prevenção de fraude, prevenção de perdas, roubo, quebras desconhecidas
story: roubou, apanhei a roubar

# equipment-care
manutenção de equipamentos, operação de equipamentos, conservação de equipamentos, cuidado com os equipamentos, manuseio de equipamentos
story: a máquina avariou, limpei a máquina

# physical-move
mudança de instalações, abertura de loja, abertura de novas lojas, nova loja, remodelação, inauguração
story: mudámos de, a loja nova

# community
voluntariado, voluntários, comunidade local, envolvimento comunitário, relações com a comunidade, gestão de voluntários
story: os vizinhos, a associação

# fundraising
angariação de fundos, captação de recursos, doações, donativos, patrocínios, candidaturas a fundos, doadores
story: angariámos, arrecadamos, subsídio

# sustainability
sustentabilidade, reciclagem, gestão de resíduos, eficiência energética, meio ambiente, gestão ambiental, redução de desperdício
story: menos lixo, deitávamos fora

# research
pesquisa de informação, levantamento de dados, recolha de dados, coleta de dados, revisão de literatura, investigação e análise
story: pesquisei, investiguei

# surveys
inquéritos, questionários, pesquisa de satisfação, inquéritos de satisfação, recolha de feedback, pesquisas de opinião
story: perguntei a todos, responderam ao

# decision
tomada de decisão, tomada de decisões, capacidade de decisão, tomar decisões, bom senso, capacidade de julgamento
story: decidi sem, tive de decidir, tinha de escolher

# strategy-direction
definição da estratégia, planeamento estratégico, planejamento estratégico, visão estratégica, pensamento estratégico, estratégia de negócio
story: a cinco anos, definimos o rumo

# new-ideas
inovação, criatividade, novas ideias, criativo, soluções inovadoras, soluções criativas, espírito inovador
story: tive a ideia, experimentei uma

# integrity-pressure
ética profissional, ética, honestidade, código de conduta, idoneidade, integridade profissional, integridade e ética
story: recusei, recusei-me, não era correto

# reliability-person
pontualidade, assiduidade, pontual, sentido de responsabilidade, responsável e pontual, fiabilidade, comprometimento
story: nunca faltei, sempre a horas

# friendly-manner
simpatia, simpático, boa apresentação, cordialidade, boa disposição, trato fácil, boa educação e simpatia
story: com um sorriso

# customer-needs
orientação para o cliente, foco no cliente, satisfação do cliente, serviço ao cliente, necessidades dos clientes, atendimento ao cliente, apoio ao cliente
story: o cliente ficou satisfeito, o que o cliente queria

# reception
rececionista, recepcionista, receção, receber visitantes, atendimento na recepção, acolhimento de visitantes, recepção de visitantes
story: ao balcão da receção, o visitante

# calendars
gestão de agenda, gestão de agendas, marcação de reuniões, agendamento de reuniões, agendamento, controle de agenda
story: remarquei, reuniões sobrepostas

# travel-booking
marcação de viagens, organização de viagens, reserva de viagens, viagens e alojamento, compra de passagens, logística de viagens
story: perdeu o voo, mudei o bilhete

# executive-support
assistente executiva, secretariado, apoio à administração, secretária executiva, assessoria à direção, apoio à direção
story: o diretor pediu, a minha diretora

# office-running
apoio administrativo, tarefas administrativas, gestão de escritório, rotinas administrativas, trabalho administrativo, assistente administrativo
story: material de escritório, no escritório tratei

# mail-post
tratamento da correspondência, distribuição de correspondência, expedição de correio, malote, tratamento do correio
story: carta registada, o correio

# filing
arquivo de documentos, arquivamento, arquivo, gestão documental, organização de arquivo, digitalização de documentos
story: no arquivo, organizei as pastas

# minutes-docs
atas de reunião, elaboração de atas, preparação de documentos, elaboração de documentos, redigir atas
story: fiz a ata

# meeting-rooms
salas de reunião, reserva de salas, coffee break, preparação de salas
story: a sala estava ocupada

# office-finance
fundo de maneio, caixa pequeno, conferência de faturas, despesas do escritório, fundo fixo
story: os recibos

# facilities-office
gestão de instalações, facilities, serviços gerais, manutenção do escritório
story: as secretárias novas

# recruiting
recrutamento, aquisição de talento, triagem de currículos, atração de talentos, divulgação de vagas, processos de recrutamento
anúncios de emprego
story: a vaga, publiquei o anúncio

# employee-onboarding
onboarding de colaboradores, acolhimento e integração, integração de colaboradores, programa de acolhimento, processo de admissão
story: primeiro dia dela, primeiro dia dele

# employee-relations
relações laborais, relações trabalhistas, sindicatos, processos disciplinares, clima laboral
story: os dois colaboradores, a denúncia

# dismissals
despedimentos, desligamentos, entrevistas de saída, rescisões, demissões, cessação de contratos
story: despedir, demitir, tive de dizer que

# hr-records
administração de pessoal, gestão administrativa de recursos humanos, processos individuais dos colaboradores, cadastro de colaboradores, departamento pessoal
story: os processos dos colaboradores

# benefits-pay
remuneração e benefícios, compensação e benefícios, benefícios dos colaboradores, política salarial, cargos e salários
story: aumento salarial, tabela salarial

# staff-development
desenvolvimento de colaboradores, desenvolvimento de talento, planos de formação, treinamento e desenvolvimento, planos de carreira, desenvolvimento de lideranças
story: foi promovida, foi promovido

# culture-engagement
cultura organizacional, bem-estar dos colaboradores, cultura da empresa, engajamento dos colaboradores, pesquisa de clima, qualidade de vida no trabalho
story: o absentismo baixou

# diversity-work
igualdade de oportunidades, igualdade de género, política de inclusão, programas de diversidade
story: preconceito

# workforce-planning
planeamento de recursos humanos, dimensionamento de equipas, dimensionamento de quadro, desenho organizacional, desenvolvimento organizacional
story: quantas pessoas precisávamos

# visas
vistos, autorizações de residência, mobilidade internacional, expatriados, autorização de trabalho
story: o visto dele, o visto dela

# labour-law
direito do trabalho, legislação laboral, legislação trabalhista, código do trabalho, CLT
story: segundo a lei laboral

# prospecting
prospeção de clientes, prospecção de clientes, angariação de clientes, captação de clientes, novos clientes, geração de leads, prospecção
chamadas frias, marcação de visitas
story: liguei a cinquenta, bati à porta

# qualifying
qualificação de leads, levantamento de necessidades, diagnóstico de necessidades, identificar necessidades do cliente
story: perguntei o que precisavam, não tinham orçamento

# demos
demonstrações de produto, demonstração de produtos, demonstrações, apresentação de produtos
story: na demonstração, mostrei como funcionava

# closing
fecho de vendas, fechamento de vendas, fechar negócios, fecho de negócios, concretização de vendas, fechamento de negócios
story: fechei o negócio, fechei a venda

# objections
gestão de objeções, tratamento de objeções, contornar objeções, superar objeções
story: achava caro, ainda hesitava

# quota
objetivos de vendas, metas de vendas, objetivos comerciais, metas comerciais, volume de vendas
story: vendi mais, bati a meta de vendas

# pipeline
pipeline de vendas, previsão de vendas, funil de vendas, gestão do pipeline, registo no CRM
story: no funil

# account-management
gestão de contas, gestão de carteira de clientes, carteira de clientes, gestor de conta, acompanhamento de clientes, relacionamento com clientes
story: o nosso maior cliente, cliente antigo

# upsell
venda cruzada, cross-selling, upselling, vendas adicionais, venda adicional
story: acabou por levar também

# renewals
retenção de clientes, fidelização de clientes, renovações, sucesso do cliente, customer success, redução de churn
story: queria cancelar, ficou connosco, renovou

# customer-onboarding
onboarding de clientes, implementação junto de clientes, formação de clientes, implantação em clientes, treinamento de clientes
story: primeiras semanas do cliente

# pricing-quotes
elaboração de orçamentos, propostas comerciais, cotações, elaboração de propostas, preparação de orçamentos
story: fiz um orçamento, enviei a proposta

# territory
visitas a clientes, zona comercial, vendas externas, gestão de território, comercial externo, vendedor externo
story: na minha zona, percorri clientes

# partners
gestão de parceiros, revendedores, distribuidores, canal de vendas, desenvolvimento de parcerias, parceiros comerciais
story: o nosso distribuidor

# new-market
novos mercados, entrada em novos mercados, expansão de mercado, internacionalização, abertura de mercado
story: primeiro cliente em

# sales-team
equipa de vendas, equipa comercial, equipe de vendas, direção comercial, gerente de vendas, chefe de vendas, gestão comercial
story: os meus vendedores, meus vendedores

# trade-fairs
feiras, feiras comerciais, feiras e eventos do setor, exposições comerciais
story: na feira, o nosso stand

# call-centre
call center, centro de contacto, contact center, central de atendimento, operador de telemarketing, linha de apoio
chamadas recebidas, assistente de call center
story: chamadas por dia, em espera

# customer-questions
dúvidas de clientes, responder a clientes, pedidos de clientes, esclarecimento a clientes, atendimento via chat, atendimento por e-mail, atender clientes por, atendimento por chat
responder a pedidos de informação, pedidos de informação, esclarecimento de dúvidas, responder a e-mails, esclarecer dúvidas
story: um cliente perguntou, a cliente escreveu
story: respondi ao e-mail, queria saber

# tickets-support
gestão de tickets, abertura de chamados, sistema de tickets, pedidos de suporte, atendimento de chamados, resolução de tickets
story: fila de tickets, chamado aberto

# refunds-goodwill
compensação ao cliente, notas de crédito, indemnização, ressarcimento
story: devolvi o dinheiro, ofereci flores, ofereci um vale

# voice-of-customers
voz do cliente, feedback dos clientes ao produto, sugestões de clientes
story: levei à equipa de produto

# knowledge-articles
base de conhecimento, perguntas frequentes, artigos de ajuda, FAQ
story: a mesma pergunta, escrevi um artigo de ajuda

# call-quality
monitorização de chamadas, qualidade do atendimento, monitoria de qualidade, monitoria de chamadas
story: ouvi as gravações

# order-processing
processamento de encomendas, processamento de pedidos, gestão de encomendas, gestão de pedidos, registo de encomendas, digitação de pedidos
story: a encomenda, o pedido estava errado

# real-estate
imobiliário, mediação imobiliária, arrendamento, imóveis, visitas a imóveis, inquilinos, corretor de imóveis, gestão de condomínios
venda de imóveis
story: a casa, o inquilino

# campaigns
campanhas de marketing, campanhas publicitárias, gestão de campanhas, campanhas digitais, campanhas de publicidade
story: a campanha, clicaram

# social-media
redes sociais, gestão de redes sociais, social media, gestão de comunidades, conteúdos para redes sociais
story: a publicação, seguidores

# content
criação de conteúdos, produção de conteúdo, redação publicitária, copywriting, newsletters, marketing de conteúdo, criação de conteúdo
story: escrevi artigos, o texto foi lido

# search-marketing
otimização para motores de busca, SEO, SEM, Google Ads, tráfego pago, marketing de busca
story: primeira página do Google

# email-marketing
email marketing, e-mail marketing, campanhas de e-mail, automação de marketing
story: abriram o e-mail

# brand
gestão de marca, identidade da marca, notoriedade da marca, branding, imagem da marca, identidade visual
story: novo logótipo, a nossa marca

# press
assessoria de imprensa, comunicados de imprensa, relações públicas, relação com os media, jornalistas
story: o jornal, a jornalista ligou

# crisis-comms
comunicação de crise, gestão de reputação, crise de imagem
story: comentários negativos, saiu nas notícias

# internal-comms
comunicação interna, intranet, endomarketing, comunicação com colaboradores
story: na intranet

# marketing-numbers
análise de campanhas, métricas de marketing, análise web, Google Analytics, taxa de conversão, conversão
story: a conversão subiu

# market-research
estudos de mercado, análise da concorrência, pesquisa de mercado, análise de mercado, análise de concorrentes
story: o concorrente, comparei os preços

# product-launch
lançamento de produtos, lançamento de novos produtos, marketing de produto, go-to-market
story: no lançamento, lançámos o produto

# photo-video
fotografia, produção de vídeo, edição de vídeo, captação de imagens, edição de imagem, audiovisual
operador de câmara
story: filmei, fotografei

# editing-publishing
revisão de textos, edição de textos, revisão editorial, publicação de livros, revisor
story: a autora, o manuscrito

# journalism
jornalismo, reportagens, redação de notícias, jornalista
story: entrevistei, a minha fonte

# print-graphics
design gráfico, artes gráficas, materiais impressos, brochuras, folhetos, paginação, arte-final
story: a gráfica, provas de impressão

# website-upkeep
gestão do website, manutenção do site, gestor de conteúdos, atualização do site, loja online, WordPress
story: atualizei o site

# performing
teatro, espetáculos, artes cénicas, artes cênicas, ensaios, exposições de arte, concertos
story: no palco, a peça, o público

# translation
tradução, traduções, interpretação simultânea, tradutor, localização de software, intérprete
interpretação de línguas
story: traduzi, servi de intérprete

# accounts-payable
contas a pagar, faturas de fornecedores, pagamentos a fornecedores, lançamento de faturas, conferência de notas fiscais
story: paga duas vezes, fatura do fornecedor

# accounts-receivable
contas a receber, faturação, faturamento, cobranças, cobrança de clientes, emissão de faturas, emissão de notas fiscais
story: não pagava, faturas em atraso

# reconciliation
reconciliação bancária, reconciliações bancárias, conciliação bancária, conciliações, conciliação de contas, reconciliação de contas
story: não batia certo, encontrei a diferença

# month-end
fecho de contas, fecho mensal, encerramento de contas, fechamento mensal, fechamento contábil, encerramento do exercício
story: o fecho demorava, fechámos o mês

# bookkeeping
contabilidade, lançamentos contabilísticos, lançamentos contábeis, contabilidade geral, escrituração, técnico de contabilidade, razão geral
story: lancei as faturas, nos livros

# payroll
processamento salarial, folha de pagamento, processamento de salários, recibos de vencimento, holerites
story: salário errado, os salários

# expenses
notas de despesas, despesas de viagem, reembolso de despesas, relatórios de despesas, prestação de contas de viagem
story: a despesa dele

# tax
impostos, IVA, fiscalidade, declarações fiscais, obrigações fiscais, declaração de impostos, planejamento tributário
story: as finanças, a declaração, Receita Federal

# financial-audit
auditoria financeira, controlo interno, controles internos, revisor oficial de contas, auditoria contábil
story: os auditores pediram

# budget-forecast
orçamentação, elaboração do orçamento, planeamento financeiro, planejamento financeiro, previsões financeiras, análise de desvios, controlo orçamental
story: desvio do orçamento

# financial-reports
demonstrações financeiras, reporte financeiro, relatórios financeiros, balanço e demonstração de resultados, demonstrações contábeis, balancetes
story: apresentei os números, o balanço

# cash-flow
fluxo de caixa, tesouraria, gestão de tesouraria, liquidez, fundo de maneio da empresa, capital de giro
story: dinheiro em conta

# costing
contabilidade de custos, apuramento de custos, análise de custos, contabilidade analítica, margens de lucro, formação de preços
story: a margem, perdíamos em cada

# fixed-assets
ativos fixos, imobilizado, amortizações, depreciação, ativo imobilizado
story: inventário do imobilizado

# credit-analysis
análise de crédito, concessão de crédito, crédito habitação, risco de crédito, empréstimos
story: o empréstimo, pediu crédito

# bank-branch
agência bancária, produtos bancários, abertura de contas, gestor de clientes bancários, banca de retalho, caixa bancário
story: ao balcão do banco

# insurance-claims
sinistros, gestão de sinistros, apólices, regulação de sinistros, mediação de seguros, ramo de seguros, contratos de seguro
regularização de sinistros, peritagem
story: o sinistro, o segurado

# money-laundering
branqueamento de capitais, lavagem de dinheiro, KYC, prevenção à lavagem, compliance bancário
story: operação suspeita

# investments
gestão de ativos, mercado de capitais, carteira de investimentos, avaliação de empresas, fusões e aquisições, modelação financeira, investimentos financeiros
story: a aquisição da empresa, ações

# finance-advice
consultoria financeira, aconselhamento financeiro, assessoria de investimentos, planeamento de reforma, consultor financeiro
story: a reforma dele, as poupanças

# finance-with-others
business partner financeiro, parceiro de negócio, apoio financeiro às áreas, controlo de gestão
story: com o responsável do orçamento

# grants-accounting
contabilidade de projetos, prestação de contas de projetos, gestão de fundos comunitários, relatórios financeiros de projetos
story: contas ao financiador

# contracts-legal
revisão de contratos, minutas de contratos, análise de contratos, redação de contratos, elaboração de minutas
story: a cláusula

# legal-research
assessoria jurídica, consultoria jurídica, pareceres jurídicos, pesquisa jurídica, jurisprudência
story: na lei, encontrei um acórdão

# litigation
contencioso, processos judiciais, peças processuais, audiências, litígios, ações judiciais
story: o juiz, a juíza, em tribunal, recurso

# legal-files
processos jurídicos, controle de prazos processuais, controlo de prazos judiciais, gestão de processos judiciais, paralegal
story: o prazo do processo

# client-intake-legal
atendimento a clientes em escritório de advogados, apoio judiciário, assistência jurídica, aconselhamento jurídico a clientes
story: a minha cliente, o meu constituinte

# compliance-program
programa de compliance, compliance officer, conformidade regulatória, política de compliance, canal de denúncias
story: a infração

# privacy-law
RGPD, LGPD, proteção de dados, encarregado de proteção de dados, privacidade de dados
story: fuga de dados, vazamento de dados

# intellectual-property
propriedade intelectual, patentes, marcas registadas, direitos de autor, propriedade industrial, direitos autorais
story: a patente

# corporate-law
direito societário, direito comercial, governo das sociedades, governança corporativa, due diligence, atos societários
story: a escritura, assembleia de acionistas

# real-estate-law
direito imobiliário, registo predial, contratos de arrendamento, escrituras, registro de imóveis
story: a escritura da casa

# api-design
desenvolvimento de APIs, APIs REST, criação de APIs, web services, integração via API
story: o endpoint

# software-development
desenvolvimento de software, engenharia de software, desenvolvimento de aplicações, desenvolvedor, desenvolvimento de sistemas, linguagens de programação, programador informático, programação de aplicações
story: programei, escrevi o código

# backend-services
backend, desenvolvimento backend, microsserviços, desenvolvedor backend, sistemas distribuídos
story: o serviço foi reescrito

# frontend-work
frontend, desenvolvimento frontend, interfaces de utilizador, interfaces de usuário, interfaces web
story: no ecrã, na tela, o botão

# mobile-dev
desenvolvimento mobile, aplicações móveis, aplicativos móveis, desenvolvimento de apps, desenvolvimento Android
story: a app, o aplicativo

# automated-testing
testes automatizados, automação de testes, testes unitários, testes de software, cobertura de testes, automatização de testes
story: escrevi testes, os testes falhavam

# code-review
revisão de código, code review, qualidade do código, pull requests
story: na revisão do código

# legacy
sistemas legados, código legado, refatoração, dívida técnica, modernização de sistemas
story: código antigo, ninguém mexia

# performance-tuning
otimização de desempenho, otimização de performance, latência, tempos de resposta, desempenho de aplicações
story: demorava segundos, ficou mais rápido

# scaling
sistemas escaláveis, alta disponibilidade, grande escala, alto volume de acessos, escalabilidade de sistemas
story: pedidos por segundo, não aguentava

# architecture
arquitetura de software, arquitetura de sistemas, arquitetura de soluções, desenho de sistemas, arquiteto de software
story: desenhei o sistema

# databases
bases de dados, bancos de dados, modelação de dados relacional, bases de dados relacionais, administração de bases de dados, banco de dados
story: a tabela, o índice

# data-migration
migração de dados, migração de sistemas, migração para a cloud, migração para nuvem
story: migrámos, migrei os dados

# deployment
integração contínua, entrega contínua, CI/CD, deploy, pipelines de CI
story: em produção, o deploy

# release
gestão de releases, controlo de versões, controle de versão, gestão de versões
story: nova versão

# bugs
correção de bugs, depuração, correção de erros de software, bugs, resolução de bugs
story: o bug, bloqueava

# integrations
integração de sistemas, integrações com, integração entre sistemas, interfaces entre sistemas
story: liguei os dois sistemas

# payments-software
sistemas de pagamento, meios de pagamento, gateway de pagamento, pagamentos online
story: o pagamento falhava

# messaging-queues
filas de mensagens, mensageria, arquitetura orientada a eventos, streaming de eventos
story: mensagens perdidas

# concurrency
concorrência em programas, multithreading, processamento paralelo, programação concorrente
story: ao mesmo tempo no mesmo registo

# auth
autenticação, autorização de acessos, single sign-on, gestão de identidades, permissões de acesso
story: não conseguia entrar na conta

# secure-coding
segurança de aplicações, desenvolvimento seguro, segurança aplicacional, falhas de segurança em código, OWASP
story: corrigi a falha

# developer-tools
ferramentas para programadores, ferramentas internas, experiência do desenvolvedor, ferramentas de desenvolvimento
story: criei uma ferramenta

# requirements-gathering
levantamento de requisitos, análise de requisitos, requisitos funcionais, especificação de requisitos, análise funcional
story: perguntei aos utilizadores, o que precisavam mesmo

# agile-work
metodologias ágeis, métodos ágeis, scrum, kanban, metodologia agile, cerimónias ágeis
story: no sprint, na retrospetiva

# estimating
estimativa de esforço, estimativas de esforço, estimativa de prazos, estimativas de projeto
story: estimei, demorou o dobro

# open-source
código aberto, open source, software livre
story: contribuí para

# embedded
sistemas embebidos, sistemas embarcados, firmware, microcontroladores, software embarcado, projeto de PCB
story: a placa

# ml-models
aprendizagem automática, machine learning, aprendizado de máquina, modelos preditivos, treino de modelos, deep learning
story: treinei um modelo, o modelo previa

# ml-production
MLOps, modelos em produção, implementação de modelos, monitorização de modelos
story: o modelo degradou

# language-models
inteligência artificial generativa, LLM, modelos de linguagem, processamento de linguagem natural, IA generativa
story: chatbot

# vision-recommend
visão computacional, sistemas de recomendação, reconhecimento de imagem, personalização de conteúdos
story: as recomendações

# games-graphics
desenvolvimento de jogos, game design, gráficos 3D, jogabilidade, modelação 3D, design de níveis
story: os jogadores, o jogo

# tech-interviews
entrevistas técnicas, avaliações técnicas de candidatos, testes técnicos de candidatos
story: pedi ao candidato que

# customer-engineering
consultoria técnica, pré-venda, apoio técnico a clientes, engenheiro de soluções, consultor técnico
story: instalei no cliente

# software-accessibility
acessibilidade digital, acessibilidade web, WCAG, interfaces acessíveis
story: leitor de ecrã, utilizadora cega

# monitoring
monitorização de sistemas, monitoramento de sistemas, alertas de sistemas, monitoramento de ambientes, observabilidade de sistemas
story: o alarme disparou, nenhum alerta

# incidents
gestão de incidentes, resolução de incidentes, incidentes, interrupções de serviço, resposta a incidentes
story: o sistema caiu, fora do ar, em baixo

# on-call
prevenção noturna, sobreaviso, regime de prevenção, plantão de TI, disponibilidade 24/7, piquete
story: ligaram-me de madrugada, de madrugada

# postmortem
análise pós-incidente, gestão de problemas, postmortem, lições aprendidas de incidentes
story: revimos o incidente

# reliability
fiabilidade de sistemas, confiabilidade de sistemas, tolerância a falhas, SRE, resiliência de sistemas
story: continuou a funcionar

# backup-restore
cópias de segurança, backups, recuperação de desastres, recuperação de dados, backup e recuperação
story: restaurei, a cópia não funcionava

# cloud-infrastructure
infraestrutura cloud, computação em nuvem, plataformas cloud, serviços em nuvem, infraestrutura em nuvem
story: para a nuvem

# infra-as-code
infraestrutura como código, gestão de configurações, provisionamento, automação de infraestrutura
story: ambiente criado com um comando

# containers
contentores Docker, orquestração de contentores, containers, conteinerização, orquestração de containers
story: em contentores

# networks
administração de redes, redes informáticas, infraestrutura de redes, redes de computadores, técnico de redes, redes e comunicações
story: o switch, sem rede

# servers-admin
administração de sistemas, administração de servidores, servidores Windows, servidores Linux, virtualização, administrador de sistemas
story: o servidor, as atualizações

# help-desk
helpdesk, suporte técnico, apoio informático, suporte a utilizadores, suporte ao usuário, service desk, assistência a utilizadores
story: não conseguia ligar o computador, a palavra-passe

# accounts-access
gestão de utilizadores, criação de contas, gestão de acessos, gestão de permissões, controle de acessos de usuários
story: ainda tinha acesso

# service-levels
níveis de serviço, SLA, ITIL, gestão de serviços de TI, acordos de nível de serviço
story: dentro do tempo acordado

# vendor-escalation
suporte do fabricante, contacto com o fabricante, escalar ao fornecedor de software
story: o fabricante não respondia

# information-security
segurança da informação, cibersegurança, segurança informática, segurança cibernética, incidentes de segurança
story: fomos atacados, ataque informático

# security-awareness
sensibilização para a segurança, conscientização em segurança, simulações de phishing, formação em cibersegurança
story: clicou na ligação, clicou no link

# security-compliance
ISO 27001, SOC 2, conformidade de segurança, certificação de segurança
story: evidências para a auditoria

# erp-admin
sistema ERP, ERP, suporte aplicacional, SAP, parametrização do sistema, aplicações de negócio
story: no ERP, no Primavera

# telecom-field
telecomunicações, fibra ótica, fibra óptica, cablagem, cabeamento estruturado, técnico de telecomunicações
story: passei os cabos

# dashboards
dashboards, visualização de dados, business intelligence, painéis de indicadores, Power BI
story: o meu painel

# data-analysis
análise de dados, análise estatística, analista de dados, analisar dados, análises quantitativas
story: os dados mostravam, olhei para os dados

# data-queries
consultas SQL, extração de dados, queries SQL, consultas complexas
story: a consulta

# data-pipelines
pipelines de dados, ETL, engenharia de dados, ingestão de dados, processamento de dados
story: o carregamento noturno

# data-quality
qualidade de dados, qualidade dos dados, limpeza de dados, validação de dados, saneamento de dados
story: registos duplicados, dados errados

# data-warehouse
data warehouse, modelagem de dados, modelação de dados, arquitetura de dados, data lake
story: o modelo de dados

# kpi-definition
definição de indicadores, definição de KPIs, definição de métricas, construção de indicadores
story: cada um contava

# experiments-ab
testes A/B, experimentação, desenho de experiências com utilizadores, testes de hipóteses
story: a variante ganhou

# forecasting
modelos de previsão, previsão da procura, análise preditiva, séries temporais, previsão de demanda
story: previ, a previsão

# segments-churn
segmentação de clientes, análise de churn, análise de cohorts, comportamento do consumidor, comportamento dos utilizadores
story: porque saíam os clientes

# data-stakeholders
apresentação de insights, pedidos de dados, literacia de dados, traduzir dados em decisões
story: a gestora pediu números

# report-automation
automatização de relatórios, automação de relatórios, relatórios automáticos
story: o relatório saía sozinho

# data-governance
governação de dados, governança de dados, catálogo de dados, dados mestre, metadados
story: quem era dono dos dados

# spreadsheets-work
Excel avançado, folhas de cálculo, planilhas, tabelas dinâmicas, planilhas de Excel
story: a folha de cálculo, a fórmula

# gis-maps
sistemas de informação geográfica, SIG, georreferenciação, geoprocessamento, cartografia
story: no mapa

# product-discovery
descoberta de produto, product discovery, validação de ideias, necessidades dos utilizadores, necessidades dos usuários
story: ninguém usava

# user-research
pesquisa com utilizadores, pesquisa com usuários, testes de usabilidade, entrevistas a utilizadores, UX research
story: observei os utilizadores, observei os usuários

# product-roadmap
roadmap de produto, estratégia de produto, visão de produto, gestão de backlog, backlog do produto
story: tirámos da lista

# product-specs
especificações de produto, histórias de utilizador, user stories, requisitos de produto, histórias de usuário
story: escrevi a especificação

# product-delivery
gestão de produto, gestor de produto, product owner, ciclo de vida do produto, gerente de produto
story: lançámos a funcionalidade

# product-metrics
métricas de produto, engajamento de usuários, adoção de funcionalidades, utilização do produto
story: a utilização subiu

# pricing-product
estratégia de preços, precificação, política de preços, modelo de preços, monetização
story: aumentámos o preço

# wireframes
wireframes, prototipagem, protótipos, mockups, esboços e protótipos
story: desenhei um esboço

# visual-design
design de interfaces, UX/UI, UI design, UX design, design visual, design de interação
story: o meu desenho, as cores

# design-system
design system, sistema de design, biblioteca de componentes, guia de estilo
story: cada botão era diferente

# design-handoff
colaboração com programadores, entrega de design, colaboração com desenvolvedores
story: o programador construiu

# journeys-service
jornada do cliente, design de serviços, jornada do utilizador, jornada do usuário, customer journey
story: cada passo do cliente

# workshops-design
design thinking, design sprint, cocriação, dinâmicas de cocriação, sessões de ideação
story: colámos papéis

# space-fashion
design de interiores, design de moda, decoração de interiores, costura, estilismo
story: o tecido, o molde

# patient-assessment
avaliação do doente, avaliação de pacientes, sinais vitais, monitorização de doentes, monitorização de sinais vitais, anamnese
story: medi a tensão, a pressão dela, a tensão dele, estava pálida

# deterioration
agravamento do estado, deterioração do doente, deteção de agravamento, alterações do estado de saúde, piora clínica
story: piorou, estava a piorar, chamei o médico, chamei a médica

# medicines
administração de medicação, administração de medicamentos, medicação, preparação de terapêutica, medicamentos
story: os comprimidos, dose errada, insulina

# wound-care
tratamento de feridas, pensos, curativos, úlceras de pressão, lesão por pressão
story: a ferida, mudei o penso, troquei o curativo

# injections-blood
colheita de sangue, coleta de sangue, punção venosa, injetáveis, cateterismo, administração de injetáveis
story: tirei sangue, o soro, medo de agulhas

# personal-care
cuidados de higiene, higiene pessoal, cuidados de higiene e conforto, banho no leito, apoio nas refeições, atividades da vida diária, auxílio na alimentação
story: ajudei a tomar banho, não queria comer, ajudei a vestir

# patient-moving
mobilização de doentes, prevenção de quedas, transferência de doentes, mobilização de utentes, mudança de decúbito, posicionamento de doentes
story: caiu no quarto, caiu da cama, cadeira de rodas, o andarilho

# infection-control
controlo de infeção, controle de infecção, higienização das mãos, esterilização, desinfeção, assepsia, prevenção de infeções
story: as luvas, em isolamento, surto

# resuscitation
reanimação, suporte básico de vida, serviço de urgência, pronto-socorro, cuidados intensivos, urgência e emergência
story: não respirava, massagem cardíaca

# ward-handover
passagem de plantão, passagem de turno de enfermagem, transição de cuidados
story: na passagem de plantão

# charting
registos clínicos, prontuário, processo clínico, registos de enfermagem, prontuário eletrônico
story: registei no processo, anotei no prontuário

# care-plan
plano de cuidados, planos de cuidados, plano terapêutico, plano individual de cuidados, plano de tratamento
story: mudámos o plano de cuidados

# relatives
familiares, apoio à família, familiares dos utentes, familiares dos pacientes, cuidadores informais
story: a filha dela, o filho dele, a família

# patient-teaching
educação para a saúde, ensino ao doente, orientação a pacientes, promoção da saúde, educação em saúde
story: ensinei-a a, mostrei como tomar

# discharge
planeamento da alta, alta hospitalar, preparação da alta, planejamento de alta
story: teve alta, foi para casa

# dying
cuidados paliativos, fim de vida, luto, doentes terminais
story: morreu, faleceu, últimos dias

# dementia
demência, geriatria, idosos, Alzheimer, apoio a idosos, cuidador de idosos
story: não sabia onde estava, confusa, confuso

# mental-health
saúde mental, psiquiatria, perturbações psiquiátricas, prevenção do suicídio, psicologia clínica, transtornos mentais
story: não queria viver, ouvia vozes

# children-ill
pediatria, neonatologia, recém-nascidos, obstetrícia, saúde materna, serviço de maternidade
story: o bebé, o bebê, o parto

# operating-room
bloco operatório, centro cirúrgico, cirurgia, anestesia, instrumentação cirúrgica
story: o cirurgião, durante a operação

# triage-health
triagem de doentes, triagem de Manchester, classificação de risco, triagem de pacientes
story: sala de espera cheia

# care-team
equipa multidisciplinar, equipe multiprofissional, equipa de saúde, equipe multidisciplinar de saúde, articulação com médicos
story: o fisioterapeuta, com a médica

# beds-staffing
enfermeiro chefe, gestão de camas, gestão de leitos, chefia de enfermagem, coordenação de enfermagem
story: não havia camas, não havia leitos

# nutrition
nutrição, dietas, apoio nutricional, nutricionista, alimentação entérica, disfagia
story: quase não comia, engasgou-se

# chronic-illness
doenças crónicas, doenças crônicas, diabetes, oncologia, diálise, insuficiência cardíaca, hemodiálise
story: a glicemia, o açúcar

# rehab
fisioterapia, reabilitação, terapia ocupacional, terapia da fala, fonoaudiologia, fisioterapeuta
story: primeiros passos, os exercícios

# imaging
radiologia, raio-x, imagiologia, ecografia, diagnóstico por imagem, tomografia, ressonância magnética
story: o exame, a radiografia

# dental
medicina dentária, odontologia, assistente dentária, higiene oral, clínica dentária, auxiliar de saúde bucal
story: medo do dentista

# pharmacy
farmácia, farmacêutico, dispensa de medicamentos, dispensação de medicamentos, receitas médicas, técnico de farmácia
story: a receita

# home-visits-care
apoio domiciliário, cuidados domiciliários, visitas domiciliárias, atendimento domiciliar, visitas domiciliares, home care
story: em casa dela, em casa dele

# vaccination
vacinação, vacinas, rastreios, campanha de vacinação, imunização
story: a vacina

# incident-report
notificação de incidentes, segurança do doente, segurança do paciente, eventos adversos, notificação de eventos
story: notifiquei o incidente

# appointments-clinic
marcação de consultas, agendamento de consultas, secretariado clínico, recepção de clínica, admissão de doentes, consultório
story: não havia vaga para consulta

# medical-billing
faturamento hospitalar, faturação hospitalar, convênios médicos, auditoria de contas médicas, subsistemas de saúde
story: glosa, recusado pelo seguro

# consent-rights
consentimento informado, direitos dos doentes, direitos do paciente, dignidade do doente
story: não queria o tratamento

# medical-supplies
dispositivos médicos, material clínico, equipamento médico, equipamentos hospitalares, material hospitalar
story: o carro de emergência

# clinical-trials
ensaios clínicos, estudos clínicos, investigação clínica, pesquisa clínica, boas práticas clínicas
story: participantes do estudo

# lesson-planning
planificação de aulas, planejamento de aulas, preparação de aulas, materiais didáticos, planos de aula, material pedagógico
story: preparei a aula, a minha aula

# teaching
lecionar, docência, dar aulas, ministrar aulas, professor, ensino de, experiência docente
story: dei aulas, na minha turma

# classroom-management
gestão da sala de aula, disciplina na sala de aula, comportamento dos alunos, gestão de turma, direção de turma
story: a turma calou-se, turma barulhenta

# differentiation
ensino diferenciado, diferenciação pedagógica, necessidades individuais dos alunos, ensino personalizado, adaptação curricular
story: alunos mais rápidos, ao ritmo dela

# special-needs
educação especial, necessidades educativas especiais, educação inclusiva, autismo, dislexia, necessidades especiais
story: um aluno com autismo, hiperatividade

# grading
avaliação dos alunos, correção de testes, provas e exames, correção de provas, exames escolares, atribuição de notas
story: corrigi os testes, antes do teste

# feedback-pupils
feedback aos alunos, progresso dos alunos, acompanhamento dos alunos, evolução dos alunos
story: escrevi no trabalho dela

# parents
encarregados de educação, pais dos alunos, reuniões de pais, comunicação com os pais, relação com as famílias
story: a mãe, os pais dela, os pais dele

# pupil-wellbeing
bem-estar dos alunos, proteção de menores, proteção das crianças, apoio psicopedagógico, apoio aos alunos
story: em casa as coisas, contou-me que

# bullying
bullying, assédio escolar, violência escolar, conflitos entre alunos
story: gozavam com, era excluída

# pupil-motivation
motivação dos alunos, motivar os alunos, aprendizagem ativa, metodologias ativas, envolvimento dos alunos
story: não queria estudar, entusiasmou-se

# curriculum
currículo escolar, desenvolvimento curricular, conteúdos programáticos, conceção de cursos, desenho curricular, matriz curricular
story: criei um curso

# education-technology
ensino à distância, plataformas de ensino, e-learning, tecnologias educativas, aulas online, educação a distância, tecnologias educacionais
story: a aula por vídeo

# tutoring
tutoria, apoio ao estudo, reforço escolar, apoio escolar, aulas particulares, centro de explicações
story: depois das aulas ajudei

# language-teaching
ensino de línguas, português língua estrangeira, ensino de inglês, alfabetização, português língua não materna, aulas de inglês
story: tinha vergonha de falar, aprendeu a ler

# early-years
educação infantil, creche, jardim de infância, pré-escolar, educadora de infância, berçário, primeira infância
story: o menino, chorava à entrada

# school-clubs
visitas de estudo, atividades extracurriculares, passeios escolares, colónia de férias, atividades de tempos livres
story: levei a turma

# attendance-pupils
assiduidade dos alunos, abandono escolar, frequência escolar, faltas dos alunos, evasão escolar, absentismo escolar
story: deixou de vir à escola

# substitute
aulas de substituição, professor substituto, substituição de professores
story: substituí a professora, substituí o professor

# teaching-colleagues
conselho de turma, reuniões pedagógicas, coordenação pedagógica, auxiliar de ação educativa, coadjuvação, equipe pedagógica
story: assistiu à minha aula

# adult-training
formação profissional, formador, ministrar formações, formação de adultos, ações de formação, treinamentos corporativos, ministrar treinamentos
story: os formandos, os participantes

# academic-research
investigação científica, publicações científicas, pesquisa acadêmica, artigos científicos, doutoramento, pesquisa científica, orientação de teses
story: a minha tese, o nosso artigo

# student-advising
orientação vocacional, aconselhamento de estudantes, orientação profissional, apoio ao estudante, orientação acadêmica
story: não sabia que curso

# library
biblioteca, bibliotecário, catalogação, arquivística, museu, serviços de biblioteca
story: os livros, os leitores

# casework
gestão de casos, gestor de caso, acompanhamento social, acompanhamento psicossocial, serviço social, atendimento social, acompanhamento de famílias
story: o caso dela, o processo dele

# needs-assessment
diagnóstico social, avaliação de necessidades, entrevistas de acolhimento, triagem social, avaliação social
story: na primeira entrevista, o que ela precisava

# safeguarding
proteção de crianças e jovens, crianças em risco, violência doméstica, maus-tratos, vulnerabilidade social, medidas de proteção
story: nódoas negras, temi pela criança

# crisis-people
intervenção em crise, intervenção na crise, linha de crise, apoio em crise
story: ameaçava saltar

# benefits-advice
prestações sociais, segurança social, apoios sociais, rendimento social de inserção, benefícios sociais, sobre-endividamento
story: as dívidas dela, preenchi o pedido

# referrals
encaminhamento de utentes, rede de parceiros, articulação com instituições, encaminhamento para serviços, encaminhamento social
story: encaminhei-a, encaminhei-o

# housing
sem-abrigo, pessoas em situação de rua, habitação social, acolhimento residencial, despejo, população em situação de rua
story: dormia na rua, a renda em atraso

# addiction
toxicodependência, dependência química, comportamentos aditivos, alcoolismo, redução de danos
story: voltou a beber, recaída

# youth-work
jovens, trabalho com jovens, animação juvenil, juventude, adolescentes, projetos com jovens
story: os jovens

# refugees
refugiados, migrantes, requerentes de asilo, imigrantes, integração de migrantes
story: fugiu da guerra

# disability-support
pessoas com deficiência, apoio à deficiência, deficiência intelectual, vida independente, inclusão de pessoas com deficiência
story: aprendeu a cozinhar sozinha

# court-reports
relatórios para tribunal, relatórios sociais, perícias judiciais, laudos periciais, assessoria aos tribunais
story: no meu relatório ao tribunal

# groups
dinamização de grupos, intervenção em grupo, grupos de apoio, grupos de ajuda mútua, dinâmicas de grupo
story: no grupo

# outreach
equipas de rua, trabalho de rua, sessões de sensibilização, abordagem social, ações de sensibilização
story: fui às ruas

# citizens-counter
atendimento ao cidadão, atendimento ao público, atendimento ao munícipe, serviços ao cidadão, balcão de atendimento
story: o munícipe, um cidadão

# permits
emissão de licenças, análise de candidaturas, alvarás, instrução de processos, análise de requerimentos, processos de licenciamento
story: o pedido foi recusado, a licença

# enforcement
fiscalização, inspeção e fiscalização, contraordenações, autos de infração, vistorias, agente de fiscalização
story: a multa, na fiscalização

# policy-work
políticas públicas, elaboração de pareceres técnicos, análise de políticas, legislação e regulamentos, projetos de lei
story: o vereador, a nota para o ministro

# council
assembleia municipal, câmara municipal, consulta pública, participação pública, reuniões de câmara, conselho municipal
story: a assembleia, na sessão pública

# public-funds
contratação pública, licitações, concursos públicos, fundos públicos, licitação, finanças públicas, fundos europeus
story: o concurso, a licitação

# firefighting
bombeiros, socorro, proteção civil, combate a incêndios, salvamento, prevenção de incêndios, bombeiro
story: o incêndio, tirámos da água

# prison-work
estabelecimento prisional, reclusos, reinserção social, sistema prisional, agente penitenciário, guarda prisional
story: o recluso, o preso

# counselling
aconselhamento psicológico, apoio psicológico, aconselhamento, entrevista motivacional, atendimento psicológico
story: começou a chorar, falou pela primeira vez

# volunteers-donors
organização sem fins lucrativos, IPSS, ONG, banco alimentar, terceiro setor, instituição de solidariedade
story: os nossos voluntários

# goods-receiving
receção de mercadorias, recepção de mercadorias, recebimento de mercadorias, conferência de mercadorias, entrada de mercadorias, descarga
story: a entrega não batia, a guia de remessa

# picking-packing
picking, preparação de encomendas, separação de pedidos, embalamento, embalagem, separação de mercadorias, packing
story: na caixa errada, separei

# shipping
expedição, expedição de mercadorias, carga e descarga, cargas e descargas, envio de encomendas, despacho de mercadorias
story: a carga, carreguei o camião

# forklift-driving
empilhador, empilhadeira, condução de empilhadores, operador de empilhadeira, porta-paletes, operador de empilhador
story: no empilhador

# stock-count
inventário, inventários, controlo de stocks, controle de estoque, gestão de stocks, gestão de estoque, contagem de stock
story: o stock não batia, contei o stock

# warehouse-work
armazém, operador de armazém, gestão de armazém, logística de armazém, almoxarifado, auxiliar de armazém, fiel de armazém
story: no armazém, as estantes

# scanning
leitor de código de barras, código de barras, códigos de barras, scanner, coletor de dados
story: a pistola, a etiqueta

# returns-handling
devoluções, gestão de devoluções, logística inversa, logística reversa, processamento de devoluções
story: foi devolvido

# damage
mercadoria danificada, danos no transporte, produtos danificados, avarias na mercadoria
story: amolgado, partido

# hazardous-goods
mercadorias perigosas, produtos químicos, produtos perigosos, resíduos perigosos, substâncias perigosas, ADR
story: derrame

# depot-figures
ritmo de produção, unidades por hora, índices de produtividade, cadência, produtividade do turno
story: por hora

# agency-staff
trabalhadores temporários, trabalho temporário, trabalhadores sazonais, mão de obra temporária, temporários
story: os temporários

# layout
layout do armazém, organização do armazém, layout da loja, otimização do espaço
story: mais perto, menos passos

# carriers-freight
gestão de transportes, fretes, transitário, contratação de fretes, transporte de mercadorias, empresas transportadoras
story: a transportadora

# route-planning
planeamento de rotas, roteirização, planeamento de entregas, gestão de rotas, programação de entregas, despacho de viaturas, gestor de tráfego
story: mudei a rota

# deliveries
entregas ao domicílio, estafeta, distribuição de encomendas, entrega de mercadorias, realização de entregas, entregador de encomendas, entrega de encomendas, carteiro
story: entreguei, não estava ninguém

# vehicle-check
gestão de frota, frota, manutenção de viaturas, inspeção de veículos, frota automóvel
story: os pneus, antes de sair verifiquei

# cold-chain
cadeia de frio, temperatura controlada, câmara frigorífica, câmaras frias, refrigerados, congelados
story: o congelador, a arca

# supply-planning
planeamento de necessidades, planeamento da procura, planeamento da produção, PCP, planejamento de materiais, planejamento da produção
story: faltava material

# sourcing
seleção de fornecedores, sourcing, pedidos de cotação, homologação de fornecedores, procurement estratégico
story: três cotações, três orçamentos

# supply-trouble
ruturas de stock, rupturas de estoque, atrasos de entrega, falta de material, escassez
story: o fornecedor falhou

# traceability
rastreabilidade, lotes, controlo de lotes, números de série, prazo de validade, validade dos produtos
story: o lote

# queue-of-trucks
cais de carga, gestão do cais, agendamento de descargas, docas
story: camiões à espera

# passengers
passageiros, transporte de passageiros, motorista de autocarro, motorista de ônibus, táxi
story: um passageiro, no autocarro, no ônibus

# machine-operation
operação de máquinas, operador de máquinas, operador de produção, condução de máquinas, operar máquinas
story: a máquina funcionava

# changeover
setup de máquinas, afinação de máquinas, mudança de série, preparação de máquinas, regulagem de máquinas, troca de moldes
story: a mudança de ferramenta, afinei

# machining
CNC, maquinação, usinagem, torneiro, fresador, torno mecânico, programação CNC, serralharia
story: no torno

# welding
soldadura, soldador, soldagem, solda, brasagem
story: soldei, o cordão

# assembly
linha de montagem, montador, montagem de componentes, montagem mecânica, montagem de peças
story: montei

# inspection-parts
inspeção visual, inspeção de peças, instrumentos de medição, controlo dimensional, inspeção de qualidade, metrologia dimensional, inspeção de receção, primeira peça
story: com o paquímetro, um risco na peça

# defects-scrap
não conformidades, defeitos, ações corretivas, redução de desperdícios, redução de refugo, sucata
story: menos peças rejeitadas

# process-control
controlo de processo, controle de processos, controlo estatístico, parâmetros de processo, engenharia de processos
story: fora dos limites

# production-line
linha de produção, ambiente industrial, chefe de linha, supervisor de produção, operário fabril, área de produção
story: a linha parou, na linha

# lean-floor
lean manufacturing, 5S, kaizen, six sigma, manufatura enxuta, lean
story: no quadro da equipa

# downtime
redução de paragens, paragens de máquina, paradas de máquina, OEE, disponibilidade dos equipamentos
story: menos paragens

# automation-plant
automação industrial, autómatos, PLC, CLP, robótica, sistemas de controlo, programação de autómatos
story: o sensor, o robô

# hydraulics
hidráulica, pneumática, sistemas hidráulicos, ar comprimido, sistemas pneumáticos
story: o cilindro, perdia óleo

# calibration
calibração, calibração de equipamentos, metrologia, calibração de instrumentos
story: calibrei, media mal

# work-instructions
cumprimento de instruções de trabalho, seguir instruções, seguir procedimentos operacionais, trabalho padronizado
story: segundo a instrução

# gmp
boas práticas de fabrico, boas práticas de fabricação, GMP, BPF, sala limpa
story: na sala limpa

# mechanical-design
projeto mecânico, desenho técnico, CAD, engenharia mecânica, SolidWorks, desenho de peças
story: desenhei a peça

# engineering-analysis
cálculo estrutural, elementos finitos, ensaios de protótipos, simulação numérica, dimensionamento de estruturas
story: partiu no ensaio

# electronics
eletrónica, eletrônica, placas de circuito, circuitos eletrónicos, componentes eletrônicos, circuitos impressos
story: a placa eletrónica

# civil-engineering
engenharia civil, estruturas e fundações, estradas, infraestruturas, obras públicas, hidráulica urbana
story: a ponte, as fundações

# supplier-quality
qualidade de fornecedores, auditorias a fornecedores, avaliação de fornecedores, qualificação de fornecedores
story: peças defeituosas do fornecedor

# product-handover
industrialização de produtos, arranque de produção, introdução de novos produtos, industrialização
story: a primeira série

# packaging-end
linha de embalagem, paletização, enchimento, operador de embalagem, rotulagem
story: os rótulos

# sample-prep
preparação de amostras, colheita de amostras, coleta de amostras, amostragem, processamento de amostras
story: a amostra, amostras trocadas

# lab-testing
análises laboratoriais, ensaios laboratoriais, análises químicas, análises físico-químicas, técnico de laboratório, química analítica
story: o resultado, repeti a análise

# lab-instruments
equipamentos de laboratório, instrumentação analítica, HPLC, cromatografia, manutenção de equipamentos laboratoriais
story: a coluna, o pico

# lab-records
boas práticas de laboratório, registos laboratoriais, caderno de laboratório, BPL
story: no caderno

# experiments
planeamento experimental, realização de experiências, delineamento experimental, condução de experimentos
story: a experiência falhou, o experimento

# method-development
desenvolvimento de métodos, validação de métodos, métodos analíticos, validação analítica
story: método novo

# lab-safety
segurança laboratorial, biossegurança, segurança em laboratório, segurança química
story: derramou ácido

# cell-culture
cultura celular, biologia molecular, cultura de células, PCR, cultura de tecidos
story: as células, contaminadas

# field-science
trabalho de campo, monitorização ambiental, amostras de água, amostras de solo, monitoramento ambiental
story: no campo medi

# lab-clinical
análises clínicas, patologia clínica, hematologia, bioquímica clínica, técnico de análises clínicas
story: o tubo de sangue

# regulatory-science
assuntos regulamentares, assuntos regulatórios, dossiês de registo, registro de medicamentos, submissões regulamentares
story: submetemos o dossiê

# breakdown-repair
reparação de avarias, reparações, manutenção corretiva, conserto de máquinas, reparação de equipamentos, reparos
story: reparei, consertei, troquei a peça

# preventive-maintenance
manutenção preventiva, plano de manutenção, técnico de manutenção, manutenção industrial, manutenção programada
story: antes de avariar, lubrifiquei

# electrical-work
instalações elétricas, eletricista, eletricidade, cablagem elétrica, montagem de quadros elétricos, manutenção elétrica
story: curto-circuito, o quadro, o disjuntor

# wiring-diagrams
leitura de desenhos técnicos, esquemas elétricos, interpretação de desenho técnico, leitura de projetos, interpretação de esquemas
story: no esquema, na planta

# plumbing
canalização, canalizador, encanador, hidráulica predial, redes de água, saneamento, fugas de água, desentupimento
story: fuga de água, vazamento, o cano

# heating-cooling
AVAC, ar condicionado, climatização, refrigeração, bombas de calor, caldeiras, ventilação
story: a caldeira, não havia água quente

# carpentry
carpintaria, carpinteiro, marcenaria, marceneiro, trabalho em madeira
story: as janelas de madeira, serrei

# building-work
construção civil, pedreiro, alvenaria, pintura de interiores, ladrilhador, trolha, estuque, servente de obras
story: a parede, o betão

# site-management
direção de obra, gestão de obra, fiscalização de obras, encarregado de obra, mestre de obras, diretor de obra, acompanhamento de obras
story: na obra, o subempreiteiro

# site-safety
segurança em obra, trabalhos em altura, trabalho em altura, bloqueio e etiquetagem, coordenação de segurança, EPI
story: sem arnês, o andaime

# pricing-jobs
orçamentação de obras, medições e orçamentos, preparação de propostas de obra, mapas de quantidades, orçamentista de obras
story: orçamentei por baixo, medi a obra

# codes-permits
licenças de construção, normas de construção, licenciamento de obras, vistorias de obra, regulamentos de construção
story: o fiscal da câmara

# property-maintenance
manutenção de edifícios, manutenção predial, zelador, porteiro, gestão de edifícios, manutenção de instalações
story: o morador ligou

# installation-site
comissionamento, instalação de equipamentos, colocação em serviço, montagem em obra, técnico instalador, partida de equipamentos
story: ligado e testado

# vehicle-repair
mecânica automóvel, reparação automóvel, oficina mecânica, diagnóstico automóvel, manutenção de veículos, mecânico de automóveis, mecânico auto, eletricista auto
story: o motor, os travões, os freios

# explain-to-owner
rececionista de oficina, consultor técnico automotivo, explicar reparações, orçamento de reparação
story: mostrei-lhe a peça, quanto ia custar

# warranty
assistência pós-venda, reparações em garantia, processos de garantia, período de garantia
story: na garantia, voltou com o mesmo problema

# surveying
topografia, topógrafo, levantamentos topográficos, implantação de obra, agrimensura
story: medi o terreno

# landscaping
jardinagem, jardineiro, espaços verdes, manutenção de jardins, paisagismo, poda
story: o jardim, podei

# crane-plant
grua, gruista, ponte rolante, guindaste, movimentação de cargas, retroescavadora, plataformas elevatórias
story: a carga suspensa

# guest-reception
receção de hóspedes, check-in e check-out, recepção de hotel, front office, acolhimento de hóspedes, atendimento a hóspedes, check-in
story: um hóspede, o quarto não estava

# reservations
reservas, gestão de reservas, central de reservas, reservas de quartos, overbooking
story: reservado duas vezes, hotel cheio

# rooms
limpeza de quartos, empregada de andares, camareira, governanta, arrumação de quartos, lavandaria
story: os quartos, fiz as camas

# table-service
serviço de mesa, empregado de mesa, garçom, servir refeições, atendimento às mesas, garçonete
story: na mesa, o prato do cliente

# bar-work
bartender, barman, barista, serviço de bar, cocktails, preparação de bebidas
story: ao balcão do bar

# cooking
cozinheiro, confeção de refeições, cozinha, preparação de alimentos, ajudante de cozinha, preparo de alimentos, confecção de pratos
story: cozinhei, na cozinha

# service-calls
ritmo de cozinha, serviço de cozinha intenso, cozinha com grande volume
story: todas as mesas cheias, não paravam de chegar pedidos

# food-safety
segurança alimentar, HACCP, higiene alimentar, manipulação de alimentos, boas práticas de manipulação, segurança dos alimentos
story: temperatura do frigorífico, estragado

# cross-contact
alergénios, alergias alimentares, restrições alimentares, dietas especiais, intolerâncias alimentares, alergênicos
story: alérgica a, sem glúten

# food-waste
elaboração de ementas, fichas técnicas, food cost, desperdício alimentar, elaboração de cardápios, custo de alimentos
story: pratos novos, menos comida no lixo

# banquets
banquetes, casamentos, serviço de catering, serviço de banquetes, buffets
story: o casamento, os noivos

# shop-selling
vendas em loja, vendedor de loja, atendimento em loja, retalho, varejo, operador de loja, assistente de loja, aconselhamento de clientes em loja
story: na loja, uma cliente procurava

# shop-display
reposição de produtos, reposição, repositor, exposição de produtos, visual merchandising, montras, vitrines
story: a prateleira, a montra

# shop-opening
abertura e fecho da loja, abertura e fechamento de loja, responsável pelas chaves, fecho do dia
story: abri a loja, fechei a loja

# store-running
gerente de loja, gestão de loja, chefe de loja, responsável de loja, subgerente, gerente de restaurante
story: a minha loja, minha loja

# exchanges
trocas e devoluções, trocas, reembolsos, política de devolução
story: sem talão, queria trocar

# loyalty
clientes habituais, programa de fidelidade, cartão de fidelização, programa de fidelização, clientes fiéis
story: vinha todas as semanas

# guiding
guia turístico, visitas guiadas, agência de viagens, turismo, itinerários, consultor de viagens
story: os turistas, a excursão

# flight-service
tripulante de cabine, assistente de bordo, comissário de bordo, comissária, serviço de bordo
story: a bordo, durante o voo

# lost-property
perdidos e achados, objetos perdidos
story: a mala dela, a carteira dele

# noise-trouble
hóspedes conflituosos, ruído de hóspedes, clientes alcoolizados, perturbação da ordem
story: estava bêbedo, bêbado, música alta

# beauty-treatments
cabeleireiro, estética, esteticista, manicure, massagem, barbeiro, cabeleireira, tratamentos de beleza
story: o cabelo dela, pintei o cabelo

# fitness
instrutor de fitness, personal trainer, aulas de grupo, ginásio, nadador-salvador, educador físico, academia de ginástica
story: os sócios, no treino

# cleaning-buildings
limpeza de escritórios, limpezas, auxiliar de limpeza, limpeza de edifícios, serviços de limpeza, empregada de limpeza, limpeza industrial
story: limpei o chão, as casas de banho

# crops
agricultura, colheita, culturas agrícolas, trabalhos agrícolas, viticultura, lavoura, vindima, horticultura
story: a colheita, semeámos

# herd
pecuária, ordenha, bovinos, gado, avicultura, maneio animal, suinicultura
story: as vacas, o vitelo

# farm-machines
máquinas agrícolas, tratorista, trator, tratores, maquinaria agrícola, colheitadeira
story: o trator

# forestry
silvicultura, exploração florestal, floresta, motosserra, sapadores florestais, gestão florestal, engenharia florestal
story: as árvores, cortei a árvore

# plastering
reboco, gesso cartonado

# roofs
telhados, coberturas de edifícios

# decorating
pintura de paredes, papel de parede

# floors-tiles
revestimento de pisos

# concrete
betonagem, cofragem

# scaffolding
andaimes

# groundworks
escavações, terraplanagem

# demolition
demolições, remoção de amianto

# insulation
isolamento térmico, impermeabilização

# windows-doors
caixilharia, vidraceiro

# kitchens-bathrooms
montagem de cozinhas, montagem de móveis

# gas-boilers
caldeiras a gás

# electrical-testing
ensaios elétricos, inspeção elétrica

# alarms-locks
alarmes de incêndio, fechaduras

# lifts-service
manutenção de elevadores, escadas rolantes

# wind-turbines
parque eólico

# solar-install
instalação fotovoltaica, painéis solares, energia solar, fotovoltaico, energias renováveis, energia eólica, turbinas eólicas
story: no telhado

# quantities
medições de obra, autos de medição

# pests
controlo de pragas, desratização

# window-cleaning
limpeza de vidros, limpeza de fachadas

# caretaking
pequenas reparações

# facility-contracts
instalações prediais

# plastics
injeção de plásticos, moldagem

# coating
pintura eletrostática, tratamento de superfícies

# printing
impressão offset, impressor

# sewing-textiles
costura industrial, costureira

# sheet-metal
chapas metálicas, quinagem

# toolmaking
ferramenteiro, construção de moldes

# wood-machines
fabrico de móveis

# chemical-process
instalações químicas, reatores químicos

# power-plant
central elétrica, caldeiras a vapor

# water-works
tratamento de água, águas residuais

# mining
mineração, pedreira

# waste-collection
recolha de lixo, coleta de resíduos

# production-planning
ordens de fabrico

# stores-parts
peças sobressalentes, ferramentas e materiais, peças de reposição, controlo de ferramentas, peças sobresselentes, ferramentaria
story: faltava a peça, a ferramenta certa

# condition-monitoring
análise de vibrações, termografia

# machine-elements
rolamentos, redutores

# machine-safety
segurança de máquinas, marcação CE

# food-factory
indústria alimentar, engarrafamento

# baking
padaria, pastelaria

# butchery
talhante, açougueiro

# coffee
máquina de café

# brewing
cervejaria artesanal, escanção

# hygiene-inspection
lavagem de louça, copeiro

# hotel-rooms-sold
taxa de ocupação, tarifas de quartos

# event-day
organização de congressos, oradores

# box-office
bilheteira, cinema

# shelf-filling
reposição de prateleiras, reposição de stock

# flowers
florista, arranjos de flores

# car-sales
venda de automóveis, concessionário

# hair
corte de cabelo

# training-bodies
treinador pessoal

# pools
vigilância de piscina

# funerals
serviços funerários, funeral

# laundry
engomar

# trips-selling
pacotes turísticos

# flying
piloto de avião, plano de voo

# airport-ground
assistência em terra, bagagens aeroporto

# train-crew
maquinista, revisor de comboio

# load-securing
amarração de carga, fixação de carga

# drivers-hours
tacógrafo, tempos de condução

# removals
mudanças de casa, transporte de móveis

# freight-papers
conhecimento de embarque, declarações aduaneiras, alfândega, desembaraço aduaneiro, importação e exportação, despachante, comércio exterior, despacho aduaneiro
story: parado na alfândega

# tyres-brakes
pneus, travões

# bodywork
bate-chapas, pintura automóvel

# investigation-police
investigação criminal, polícia

# traffic-police
fiscalização de trânsito, estacionamento

# emergency-calls
chamadas de emergência, central de emergência

# ambulance
ambulância

# disaster-planning
planos de contingência

# guarding
portaria de edifícios, vigilante, vigilância, segurança patrimonial, controlo de acessos, rondas, policiamento, patrulhamento
story: na minha ronda, intruso

# shop-loss
furtos em loja

# military
forças armadas, militares

# borders
controlo de fronteiras, passaportes

# court-office
secretaria judicial

# planning-permission
licenciamento urbanístico, planeamento urbano

# food-inspection
inspeção sanitária, vigilância alimentar

# elections-registers
registo civil, cartório

# childbirth
parteira, parto

# eyes
ótica, optometrista

# hearing-speech
aparelhos auditivos

# sterile-instruments
esterilização de instrumentos, instrumentista

# animal-keeping
tratador de animais, tosquias

# proteins-genes
sequenciação

# soil-water
amostragem de solos, águas subterrâneas

# tree-work
abate de árvores, arboricultura

# tenancy
gestão de arrendamento

# child-protection
acolhimento familiar

# job-coaching
inserção profissional

# sound-stage
técnico de som, técnica de palco

# photographs
fotografia de produto, retoque de imagem

# query-speed
otimização de consultas, índices de base de dados

# sign-in-trouble
redefinição de palavras-passe, suporte de primeiro nível

# network-trouble
comutadores de rede

# oil-gas
plataforma petrolífera, refinaria

# clothes-advice
venda de vestuário, provadores

# aircraft-maintenance
manutenção de aeronaves, aviónica

# rail-track
via-férrea, catenária

# ports-ships
operações portuárias, oficial de convés, marinheiro, pesca, navios, marinha mercante, tripulação de navio, porto marítimo, aquicultura
story: o barco, no mar

# road-recovery
assistência em viagem, reboque

# debt-enforcement
cobrança de dívidas, penhora

# benefit-claims
subsídios sociais

# briefing-ministers
notas ao ministro

# development-aid
cooperação internacional, ajuda humanitária

# public-health
epidemiologia

# homes
babysitting, empregada doméstica

# vulnerability-programme
gestão de vulnerabilidades, testes de intrusão, testes de penetração, análise de vulnerabilidades, pentest
story: encontrei a vulnerabilidade

# device-rollout
instalação de computadores, configuração de equipamentos informáticos, instalação de hardware, gestão de dispositivos, montagem de computadores
story: portáteis novos, o portátil

# cloud-bill
gestão de capacidade, custos de cloud, planeamento de capacidade, otimização de custos de nuvem, FinOps
story: a fatura da cloud
`;
