import { describe, expect, it } from 'vitest';
import { readPayload, readText } from '../../utils/posting';

const NOW = '2026-11-21T09:00:00.000Z';

/** What is asked for, each as "D …" for a duty, "R …" for a must, "P …" for a wish. */
const asked = (text: string) => {
  const reading = readText(text, 'text', NOW);
  const requirements = 'posting' in reading ? (reading.posting?.requirements ?? []) : [];
  const letters = { responsibility: 'D', required: 'R', preferred: 'P' };
  return requirements.map((requirement) => `${letters[requirement.kind]} ${requirement.text}`);
};

describe('pasted text', () => {
  it('a list that lost its bullets and kept its space, an entry of two sentences included', () => {
    expect(
      asked(
        [
          'In this role you will:',
          '',
          '    Bake for three shops. Bread, rolls, cakes, we do it all.',
          '    Plan the ovens for the week.',
          '',
          'About you:',
          '',
          '    Experience in a bakery.',
          '    Early riser.',
        ].join('\n'),
      ),
    ).toEqual([
      'D Bake for three shops. Bread, rolls, cakes, we do it all.',
      'D Plan the ovens for the week.',
      'R Experience in a bakery.',
      'R Early riser.',
    ]);
  });

  it('text that is set in as a whole is no list', () => {
    const text = [
      'Harbour Clerk',
      'Our harbour is the oldest on this coast, and we like it that way.',
      'Requirements',
      'Experience with boats',
    ];
    expect(asked(text.map((line) => `    ${line}`).join('\n'))).toEqual(['R Experience with boats']);
  });

  it('a mail that names nothing but what it wants', () => {
    expect(
      asked(
        [
          'Hello,',
          '',
          'we have an opening with a client near you. Please reply with your number.',
          '',
          'Proficient in joinery',
          'Good experience with staircases',
          'Solid understanding of drawings',
          'Skill for cutting veneers',
          'Familiarity with lathes',
          'Experience with oak and ash',
        ].join('\n'),
      ),
    ).toEqual([
      'R Proficient in joinery',
      'R Good experience with staircases',
      'R Solid understanding of drawings',
      'R Skill for cutting veneers',
      'R Familiarity with lathes',
      'R Experience with oak and ash',
    ]);
  });

  it('entries in two lines, of which the first has the bullet', () => {
    expect(
      asked(
        [
          'Key Responsibilities',
          '· Ovens',
          'Monitor the heat and log it each hour.',
          '· Stock',
          'Order flour and yeast before the weekend.',
          '· People',
          'Train the apprentices at the bench.',
        ].join('\n'),
      ).filter((line) => line.endsWith('.')),
    ).toEqual([
      'D Monitor the heat and log it each hour.',
      'D Order flour and yeast before the weekend.',
      'D Train the apprentices at the bench.',
    ]);
  });

  it('a signature is no part of the list above it', () => {
    const text = [
      'Experience Required:',
      'Five years in a shipyard',
      'Knowledge of marine paint',
      'Ability to work at heights',
      'Joan Hartley',
      'Senior Manager, Tideway Staffing',
      '555 0188; joan.hartley@tideway.example; Hull',
    ];
    expect(asked(text.join('\n'))).toEqual([
      'R Five years in a shipyard',
      'R Knowledge of marine paint',
      'R Ability to work at heights',
    ]);
  });

  it('what a board writes below is none either', () => {
    const text = [
      'Preferred Skills',
      'Experience with sails',
      'Knowledge of knots',
      'Tideway company logo',
      'Tideway',
      '2–10 employees',
    ];
    expect(asked(`Requirements\nExperience with boats\n${text.join('\n')}`)).toEqual([
      'R Experience with boats',
      'P Experience with sails',
      'P Knowledge of knots',
    ]);
  });

  it('a list under a heading of the role is of duties, where another heading asks', () => {
    const text =
      'Description du poste\n- Planning des tournées\n- Clés et badges des immeubles\n- Petites réparations\n\nProfil recherché\n- Permis B\n- Ponctualité';
    expect(asked(text)).toEqual([
      'D Planning des tournées',
      'D Clés et badges des immeubles',
      'D Petites réparations',
      'R Permis B',
      'R Ponctualité',
    ]);
  });

  it('a lead-in that wishes makes wishes of its list; a word of wishes in one that does not makes none', () => {
    expect(
      asked(
        '## Profil\n\nIdéalement tu connais un ou plusieurs de ces métiers :\n- Gestion de vergers\n- Taille de haies\n- Vente au marché',
      ),
    ).toEqual(['P Gestion de vergers', 'P Taille de haies', 'P Vente au marché']);
    expect(
      asked(
        'Wat ga je doen?\n- Je bakt brood voor drie winkels\n\nDaarnaast pak je de bestellingen op:\n- Je belt met de molen\n- Je telt de zakken',
      ),
    ).toEqual(['D Je bakt brood voor drie winkels', 'D Je belt met de molen', 'D Je telt de zakken']);
  });

  it('a smaller heading among what is offered goes on offering', () => {
    expect(
      asked(
        '## Benefícios\n\n- Vale refeição\n\n#### Diferenciais\n\n- Sala de jogos\n- Café da manhã\n\n## Requisitos\n\n- Experiência com barcos',
      ),
    ).toEqual(['R Experiência com barcos']);
  });

  it('text wrapped by hand a little before its width', () => {
    const text = [
      'Aufgaben',
      'Du sorgst dafür, dass unsere Boote im Frühjahr rechtzeitig ins Wasser kommen, und du',
      'begleitest die Eigner bei der ersten Ausfahrt, sobald das Wetter es an diesem Tag zulässt,',
      'bevor du die Liegeplätze einteilst.',
    ];
    expect(asked(text.join('\n'))).toEqual([`D ${text.slice(1).join(' ')}`]);
  });
});

describe('text copied from a page', () => {
  it('bold words that got lines of their own go back into their sentence', () => {
    const text = [
      'Vos missions :',
      '',
      'Coudre les voiles avec soin.',
      '',
      'Tracer les patrons sur ',
      'Rhino',
      ' (en deux et en trois dimensions).',
      '',
      'Réparer les bateaux de la ',
      'Marine',
      ', en mer aussi.',
      '',
      'Votre profil :',
      '',
      '- Un bon œil',
      '- Une main sûre',
    ];
    const lines = asked(text.join('\n'));
    expect(lines).toContain('D Tracer les patrons sur Rhino (en deux et en trois dimensions).');
    expect(lines).toContain('D Réparer les bateaux de la Marine, en mer aussi.');
  });

  it('lines of a list that begin small stay apart', () => {
    expect(asked('Wymagania:\n\nprawo jazdy kategorii B\nznajomość żagli\ndobra organizacja pracy')).toEqual([
      'R prawo jazdy kategorii B',
      'R znajomość żagli',
      'R dobra organizacja pracy',
    ]);
  });

  it('short lines over some entries of a list without bullets are none', () => {
    const text = [
      'En tant que voilier, vous interviendrez sur tout le cycle :',
      'Dessin & Patron',
      'Mesurer le bateau avec son équipage.',
      'Tracer le patron à l’échelle.',
      'Coupe et Couture',
      'Couper la toile sans perte.',
      'Coudre les laizes au point zigzag.',
    ];
    expect(asked([...text, '', 'Votre profil :', '- Un bon œil', '- Une main sûre'].join('\n\n'))).toEqual([
      'D Mesurer le bateau avec son équipage.',
      'D Tracer le patron à l’échelle.',
      'D Couper la toile sans perte.',
      'D Coudre les laizes au point zigzag.',
      'R Un bon œil',
      'R Une main sûre',
    ]);
  });

  it('what stands under a heading of duties before the line that announces them tells of the place', () => {
    const text = [
      'Votre quotidien',
      'Le site de Brest est le cœur de nos activités de réparation et de soutien. Il se trouve au bord de la rade.',
      'Vos missions seront de :',
      'Coudre les voiles,',
      'Réparer les gréements,',
      'Conseiller les équipages.',
      'Votre profil :',
      '- Un bon œil',
      '- Une main sûre',
    ];
    expect(asked(text.join('\n\n')).filter((line) => line.startsWith('D'))).toEqual([
      'D Coudre les voiles,',
      'D Réparer les gréements,',
      'D Conseiller les équipages.',
    ]);
  });

  it('a question keeps its answer, and is a wish with it', () => {
    expect(asked('Dein Profil:\n\n- Du nähst gern\n- Sprichst du Dänisch? Umso besser!\n- Du bist pünktlich')).toEqual([
      'R Du nähst gern',
      'P Sprichst du Dänisch? Umso besser!',
      'R Du bist pünktlich',
    ]);
  });

  it('what is for whoever wants it is no duty', () => {
    const text = ['Když se u nás budeš chtít zastavit, najdeš nás kousek od přístavu.', '', 'Co budeš dělat', ''];
    expect(
      asked([...text, '- Šít plachty', '- Opravovat lodě', '', 'Požadavky', '', '- Dobré oko'].join('\n')),
    ).toEqual(['D Šít plachty', 'D Opravovat lodě', 'R Dobré oko']);
  });
});

describe('the data of sites in other words', () => {
  const reading = (json: unknown) => {
    const read = readPayload(json, NOW);
    return 'posting' in read ? read.posting : undefined;
  };

  it('fields named in another language, parts beside the description, lists of texts', () => {
    const posting = reading({
      offre: {
        titre: 'Gardien de phare',
        entreprise: 'Phares du Ponant',
        lieu: 'Ouessant',
        descriptif:
          '<p>Le phare éclaire la côte depuis 1863, et nous en prenons soin toute l’année, par tous les temps.</p>',
        missions: ['Allumer la lampe', 'Tenir le journal de bord', 'Entretenir les optiques'],
        profil: '<ul><li>Expérience en mer</li><li>Permis côtier</li></ul>',
        avantages: [{ text: 'Logement de fonction' }, { text: 'Formation assurée' }],
      },
    });
    expect(posting?.title).toBe('Gardien de phare');
    expect(posting?.company).toBe('Phares du Ponant');
    expect(posting?.requirements.map(({ text }) => text)).toEqual([
      'Allumer la lampe',
      'Tenir le journal de bord',
      'Entretenir les optiques',
      'Expérience en mer',
      'Permis côtier',
    ]);
  });
});
