import { cueRule } from '../rule';

export const travel = cueRule({
  id: 'travel',
  why: 'A share of travel is an average over months that differ.',
  audience: 'recruiter',
  topic: 'conditions',
  where: 'anywhere',
  cues: {
    en: `
      travel up to # | travel # | # % travel | # travel | travel required | travel is required |
      some travel | occasional travel | frequent travel | willing* to travel | ability to travel | able to travel |
      travel between | regular travel | extensive travel | domestic travel | international travel |
      overnight travel | travel as needed | travel to
    `,
    de: 'reisebereitschaft | reisetatigkeit* | dienstreise* | reiseanteil | reisen innerhalb',
    fr: 'deplacement* | mobilite nationale | mobilite internationale | itinerant*',
    es: 'disponibilidad para viajar | viajes | viajar | desplazamientos | movilidad geografica',
    pt: 'disponibilidade para viajar | viagens | deslocacoes',
    nl: 'reisbereidheid | reizen',
    it: 'trasferte | disponibilita a viaggiare',
    pl: 'delegacj* | gotowosc do wyjazdow | wyjazdy sluzbowe',
    cs: 'sluzebni cesty | ochota cestovat | cestovani',
    uk: 'відрядження',
  },
  unless: {
    en: `
      travel insurance | travel industry | travel agenc* | travel discount* | travel compan* |
      travel arrangements | travel tech* | arrange travel | arranging travel | book travel | booking travel |
      coordinate travel | travel reimbursement | travel plans | travel nurs* | travel platform | travel benefits |
      commuter | travel allowance | travel credit | match* | bonus | discount | vision | dental | 401 |
      commission | employees | salary | growth | off
    `,
    es: 'agencia | plataforma',
  },
});
