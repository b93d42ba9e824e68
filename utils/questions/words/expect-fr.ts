import type { ExpectTable } from './index';

/** What interviewers are likely to say, in French. */
export const expectInFrench: ExpectTable = {
  collaboration: [
    'Parlez-moi d’une situation où plusieurs groupes attendaient de vous des choses différentes.',
    'Décrivez un travail qui n’a réussi que grâce à une autre équipe. Qu’avez-vous fait pour cela ?',
  ],
  influence: [
    'Parlez-moi d’un moment où vous avez entraîné des gens qui ne dépendaient pas de vous.',
    'Quand avez-vous fait changer d’avis quelqu’un qui avait toutes les raisons de dire non ?',
  ],
  ambiguity: [
    'Parlez-moi d’une situation où il fallait commencer alors que le but n’était pas clair.',
    'Quand avez-vous dû décider alors que la moitié des éléments manquait ?',
  ],
  prioritising: [
    'Parlez-moi d’un moment où tout était urgent. Qu’avez-vous laissé ?',
    'Décrivez une semaine avec plus de travail que d’heures. Comment avez-vous choisi ?',
  ],
  analysis: [
    'Parlez-moi d’une décision que vous avez changée à cause des faits.',
    'Décrivez un problème dont la cause n’était pas là où tout le monde cherchait.',
  ],
  customer: [
    'Parlez-moi d’une fois où vous vous êtes écarté du plan pour un client ou une personne accompagnée.',
    'Décrivez une personne difficile à satisfaire. Qu’avez-vous fait ?',
  ],
  leading: [
    'Parlez-moi de quelqu’un de votre équipe qui a grandi, et de quelqu’un qui n’y est pas parvenu.',
    'Décrivez une fois où vous avez dû rappeler quelqu’un à ses responsabilités.',
  ],
  coaching: [
    'Racontez comment un collègue est devenu autonome avec votre aide.',
    'Quand avez-vous expliqué quelque chose sans être compris ? Et ensuite ?',
  ],
  ownership: [
    'Parlez-moi d’un résultat qui n’était dû qu’à vous, réussi ou non.',
    'Quand avez-vous pris en charge quelque chose qui n’était la tâche de personne ?',
  ],
  improvement: [
    'Parlez-moi d’une façon de travailler que vous avez trouvée et changée.',
    'Qu’avez-vous simplifié, et qui l’a remarqué ?',
  ],
  innovation: [
    'Parlez-moi d’une de vos idées qui a rencontré de la résistance.',
    'Décrivez quelque chose que vous avez créé. Comment l’avez-vous mis à l’épreuve ?',
  ],
  quality: [
    'Parlez-moi d’une erreur que vous avez repérée, ou d’une que vous avez laissée passer.',
    'Quand avez-vous tenu à une exigence alors que cela prenait du temps ?',
  ],
  conflict: [
    'Parlez-moi d’un désaccord avec quelqu’un de plus haut placé que vous.',
    'Décrivez une conversation difficile que vous avez dû ouvrir vous-même.',
  ],
  communication: [
    'Parlez-moi d’un sujet difficile que vous avez expliqué à des gens qui ne le connaissaient pas.',
    'Décrivez un écrit ou une présentation qui a changé la suite.',
  ],
  change: [
    'Parlez-moi d’un changement que les gens n’avaient pas demandé et où vous les avez gardés avec vous.',
    'Quand le plan a-t-il changé en cours de route ? Qu’avez-vous fait d’abord ?',
  ],
  learning: [
    'Parlez-moi de quelque chose que vous avez appris de zéro, et de votre façon de faire.',
    'Qu’avez-vous raté, et que faites-vous autrement depuis ?',
  ],
  money: [
    'Parlez-moi d’une fois où il a fallu renoncer à quelque chose à cause de l’argent.',
    'Décrivez un coût que vous avez maîtrisé. Comment saviez-vous où il en était ?',
  ],
  strategy: [
    'Parlez-moi de quelque chose d’attirant à quoi vous avez dit non.',
    'Quand avez-vous vu plus loin que le plan, et qu’en avez-vous fait ?',
  ],
  delivery: [
    'Parlez-moi d’une échéance qui a glissé. Qu’avez-vous fait, et quand l’avez-vous dit ?',
    'Décrivez quelque chose d’important terminé à temps. Qu’est-ce qui a fait la différence ?',
  ],
  inclusion: [
    'Parlez-moi d’une fois où vous avez fait une place à quelqu’un qui était à l’écart.',
    'Quand le travail avec une personne très différente a-t-il changé votre façon de faire ?',
  ],
  integrity: [
    'Parlez-moi d’une fois où vous avez signalé une inquiétude malgré la pression.',
    'Quand avez-vous fait ce qui était juste alors que personne ne l’aurait su ?',
  ],
  duty: [
    'Voici ce que vous auriez à faire : « {words} ». Quand avez-vous fait quelque chose de semblable, et qu’est-ce que cela a donné ?',
  ],
  experience: ['Nous demandons : « {words} ». Laquelle de vos expériences s’en rapproche le plus ?'],
  knowledge: ['Nous demandons : « {words} ». Où vous en êtes-vous servi, et qu’est-ce qui était difficile ?'],
  trait: ['Nous demandons : « {words} ». Quand cela s’est-il vu récemment dans votre travail ?'],
  or: [' ou '],
  skill: ['Qu’avez-vous fait de plus difficile avec {words} ?'],
  principle: ['Parlez-moi d’une situation où vous avez incarné « {words} ».'],
  'about-you': ['Parlez-moi de vous.'],
  'why-this-job': ['Pourquoi ce poste, et pourquoi chez nous ?'],
  'why-leaving': ['Pourquoi souhaitez-vous partir ?'],
  strength: ['Quels sont vos points forts ?'],
  weakness: ['Que cherchez-vous à améliorer chez vous ?'],
  proudest: ['Quelle est votre plus grande réussite professionnelle ?'],
  pay: ['Quelles sont vos prétentions salariales ?'],
  logistics: ['Quand pourriez-vous commencer, et que devons-nous savoir des horaires et du lieu ?'],
};
