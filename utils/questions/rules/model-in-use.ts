import { cueRule } from '../rule';

export const modelInUse = cueRule({
  id: 'model-in-use',
  why: 'A model earns its keep when somebody works differently because of it.',
  audience: 'manager',
  topic: 'outcomes',
  kind: 'field',
  cues: {
    en: `
      machine learning | deep learning | predictive model* | data science | ml models | nlp | llm* |
      generative ai | computer vision | statistical model* | artificial intelligence
    `,
    de: `
      maschinelle* lernen* | machine learning | kunstliche* intelligenz | vorhersagemodell* | data science | llm*
    `,
    fr: `
      apprentissage automatique | machine learning | intelligence artificielle | modeles predictifs |
      data science | llm*
    `,
    es: `
      aprendizaje automatico | machine learning | inteligencia artificial | modelos predictivos |
      ciencia de datos | llm*
    `,
  },
});
