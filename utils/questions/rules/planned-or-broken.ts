import { cueRule } from '../rule';

export const plannedOrBroken = cueRule({
  id: 'planned-or-broken',
  why: 'Maintenance is either planned or overtaken.',
  audience: 'peer',
  topic: 'tools',
  kind: 'field',
  cues: {
    en: `
      preventive maintenance | preventative maintenance | predictive maintenance | equipment maintenance |
      maintenance of equipment | machine operator* | operate machine* | cnc | repair* .. equipment |
      repair and maintain | repairs | plc | hvac | hydraulic* | maintenance technician | breakdown*
    `,
    de: `
      instandhaltung* | wartung von maschinen | wartung* .. anlagen | maschinen und anlagen | cnc |
      maschinenbedien* | reparatur* | storungsbeseitigung
    `,
    fr: `
      maintenance preventive | maintenance curative | maintenance corrective | machines | depannage* | cnc |
      conduite de ligne
    `,
    es: `
      mantenimiento preventivo | mantenimiento correctivo | maquinaria | reparacion de averias | cnc |
      reparacion*
    `,
  },
  unless: {
    en: 'repair documents | credit repair | code repair | server repairs',
  },
});
