/** A line alone under a question that only says that its answer follows. Lower case without punctuation (`textKey`). */
export const ANSWER_MARK =
  /^(?:(?:my|the|a|an|one|sample|model|possible|suggested|good|strong|great|star|example|full|short|draft|meine|mögliche|ma|mi|minha|mijn) )*(?:answers?|responses?|reply|example|story|structure|star|antwort|beispiel|réponse|exemple|respuesta|ejemplo|resposta|exemplo|risposta|esempio|antwoord|voorbeeld|odpowiedź|przykład|odpověď|příklad|відповідь|приклад|إجابتي|الإجابة|مثال)$/u;
