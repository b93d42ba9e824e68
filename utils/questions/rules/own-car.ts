import { cueRule } from '../rule';

export const ownCar = cueRule({
  id: 'own-car',
  why: 'A car that is asked for is used, and costs something.',
  audience: 'recruiter',
  topic: 'conditions',
  where: 'anywhere',
  cues: {
    en: `
      own vehicle | own car | own transport* | personal vehicle | reliable transportation | reliable vehicle
    `,
    de: 'eigenes fahrzeug | eigenem fahrzeug | eigener pkw | eigenen pkw | eigenem pkw | eigenes auto',
    fr: `
      vehicule personnel | vehicule indispensable | permis b et vehicule | permis et vehicule |
      moyen de locomotion
    `,
    es: 'vehiculo propio | coche propio',
    pt: 'viatura propria | carro proprio | veiculo proprio',
    nl: 'eigen auto | eigen wagen | eigen vervoer',
    it: 'automunit* | auto propria | mezzo proprio',
    pl: 'wlasny samochod | wlasnym samochodem',
    cs: 'vlastni auto | vlastni automobil',
    uk: 'власне авто | власний автомобіль',
  },
});
