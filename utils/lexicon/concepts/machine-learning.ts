/** Models that learn, in the parts of the work. The format stands at `readPhraseTable`. */
export const MACHINE_LEARNING = `
# labels-data: Data to learn from
data labelling, data labeling, annotation guidelines, training data, training data quality, dataset curation, ground truth, data collection for models, class imbalance, data augmentation, data annotation, image annotation
posting: curate datasets, label data, prepare training data, improve data quality for models
story: labelled, labeled, labelled by hand, labels were wrong, wrong labels, labelled ~ pictures, two people labelled, disagreed on the labels, labelling guide, students labelled, only ~ examples, too few examples, few positives, rare class, dirty labels, looked at the pictures one by one, looked at the errors by hand

# model-judging: How good is the model
model evaluation, offline evaluation, evaluation metrics, precision and recall, model validation, cross-validation, error analysis, model performance, benchmarking models, backtesting, evaluation sets, test sets
posting: evaluate models, validate models, compare approaches, define evaluation, measure model performance, statistical evaluation
story: baseline, simple baseline, beat the baseline, beaten by a simple rule, a simple rule did, simple rule, last week's value, AUC, F1, confusion matrix, too good to be true, the future was in, answer was in the features, test set, held back a month, backtest, backtested, worked on the test set, in the notebook it was, worse in production, error by segment, looked at the worst hundred, data leak, label leak

# model-watching: Watching models in use
model monitoring, data drift, model drift, model degradation, monitoring of predictions, model maintenance, model lifecycle, feedback loops, model retraining
posting: monitor models, detect drift, retrain models, maintain models in production
story: got worse over, got slowly worse, drifted, since covid the, input had changed, a field went empty, feature was null, feature went null, retrained, retrain every, predictions were all the same, predicted the same for all, alarm on the distribution, quietly wrong, nobody noticed the model

# model-explaining: Models people trust
explainability, interpretable models, model transparency, responsible AI, AI ethics, bias in models, model risk, model governance, model documentation, model cards, AI governance, EU AI Act, human in the loop, fairness of models
posting: explain models to people, ensure fairness, ethical AI, responsible use of AI, document models, communicate model results
story: why did the model, why the model said, black box, shap, top three reasons, reasons next to the score, biased against, unfair to, postcode stood for, removed the feature, worse for women, worse for older, checked by group, a human decides, they trusted it when, overrode the model, explained to the sales people, would not use it until

# ai-at-work: Using AI tools in one's work
AI tools, AI coding assistants, AI-assisted development, use of AI in daily work, copilots, AI literacy, AI adoption, automation with AI, ChatGPT, Copilot, prompt skills
posting: use AI tools, comfortable with AI, leverage AI, adopt AI tools, AI to improve productivity, apply AI in daily
story: asked chatgpt, chatgpt wrote, let chatgpt, copilot suggested, copilot wrote, the AI wrote, the AI suggested, checked what it wrote, it invented a function, first draft by, drafts with, transcribed automatically, summaries by

# vision-work: Machines that see
computer vision, image classification, object detection, segmentation of images, OCR, visual inspection, defect detection with cameras, video analytics, document scanning with AI, image models
posting: develop vision models, camera-based inspection, train detection models, process images, image recognition, image processing, vision algorithms, video processing, object tracking
story: camera over the, light changed, scratches on, photos from the line, bounding box, blurred images, counted ~ on the picture, missed one in, read the licence plate, scanned invoices, YOLO, OpenCV, segmentation, bounding boxes, annotated images, labelled images, detect defects, face recognition, pixel, pixels, augmentation, images, image, camera, cameras, video

# ranking-search: Search and recommendations
recommendation systems, search relevance, ^personalisation, ^personalization, search ranking, matching algorithms, feed ranking, query understanding, relevance tuning, collaborative filtering, autocomplete, product recommendations
posting: improve search relevance, build recommendations, improve ranking, personalise content, recommender systems, recommendation models, ranking models, learning-to-rank, search and recommendations, personalisation models, personalization models, search systems, information retrieval, search experience, full text search, search engine
story: search found nothing, zero results, no results for, typos in the search, synonyms, ranked first, recommended the same, showed what they had already bought, click-through, popular items, people also bought, clicked result, judged results, queries with no, recommendation, recommendations, recommender, recommendation engine, ranker, search results, search feature, elasticsearch, solr, fuzzy matching, click-through rate, CTR, personalised, personalized, similar products, similar items, substitutes, NDCG, MRR, offline metrics, ranking, ranked, relevance, recommended

# research-work: Methods from papers
research papers, state of the art, applied research, research prototypes, experiment tracking, reproducible research, scientific computing, algorithm development, publish papers, research scientist, R&D in software
posting: stay current with research, implement papers, publish research, prototype algorithms, conduct applied research, conferences such as
story: from a paper, reimplemented, could not reproduce the paper, could not reproduce their numbers, experiment log, hundred runs, ablation, preprint, simpler method won, read the paper, research paper, published a paper

# ml-framing: Is it a problem for a model
problem framing for machine learning, ML use cases, data science projects, data science use cases, proof of concept in AI, business value of models, AI strategy, data science roadmap, feasibility of models, translate business problems into models
posting: identify use cases for AI, translate business problems into, scope data science projects, work with stakeholders on models, deliver business value with data science, solve business problems with machine learning
story: did not need a model, no model needed, a rule was enough, a lookup table, a simple average, talked them out of AI, they wanted AI, wanted AI in, bring AI into, pilot with one depot, pilot in two shops, saved ~ a month by, what would they do with the prediction, who would act on it, nobody acted on it, in the planner's screen
`;
