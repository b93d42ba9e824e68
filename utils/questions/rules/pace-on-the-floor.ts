import { cueRule } from '../rule';

export const paceOnTheFloor = cueRule({
  id: 'pace-on-the-floor',
  why: 'A rate per hour is fair or not on an ordinary day.',
  audience: 'peer',
  topic: 'pace',
  kind: 'field',
  cues: {
    en: `
      pick and pack | picking | order picker* | order picking | order selector* | packing | warehouse | forklift* |
      loading and unloading | load and unload | unloading | pallet* | productivity standards | production line |
      assembly line | production rate* | material handling
    `,
    de: `
      kommissionier* | im lager | lagerlogistik | lagerarbeit* | gabelstapler* | staplerfahrer* | verladung |
      be und entladen | verpackung | produktionslinie | akkord
    `,
    fr: `
      preparation de commandes | preparateur* de commandes | entrepot | cariste* | chargement | dechargement |
      manutention | quai* | chaine de production | emballage
    `,
    es: `
      preparacion de pedidos | almacen | carretiller* | carretilla* | carga y descarga | picking |
      mozo de almacen | linea de produccion
    `,
    pt: 'armazem | empilhador* | carga e descarga | picking',
    nl: 'magazijn* | heftruck* | orderpick*',
    it: 'magazzino | magazzinier* | carrellist* | muletto',
    pl: 'magazyn* | kompletacj* | wozk* widlow*',
    cs: 'sklad* | vychystavani | vysokozdvizn*',
    uk: 'склад* | комплектаці* | навантажувач*',
  },
  unless: {
    en: 'data warehouse* | data warehousing | lager beer',
    de: 'data warehouse',
    fr: 'entrepot de donnees',
    es: 'almacen de datos',
  },
});
