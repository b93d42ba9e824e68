/** Software: languages, frameworks, platforms and the practices that go with them. The format stands at `readSkillTables`. */
export const SOFTWARE = `
[programming language: programming languages, scripting language, scripting languages]
Python: Python3, Python 3
Java
JavaScript: =JS, ECMAScript, ES6
!Go: Golang, Go lang, go language
`;
