/** Office: the programs of every desk. The format stands at `readSkillTables`. */
export const OFFICE = `
[spreadsheet: spreadsheets, spreadsheet software]
=Excel: MS Excel, Microsoft Excel, in excel, excel sheet, excel file, excel spreadsheet
Google Sheets: Google sheet
`;
