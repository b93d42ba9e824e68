/** What every trade has: deadlines, handovers, newcomers, complaints. The format stands at `readPhraseTable`. */
export const WORK = `
# deadlines: Deadlines
deadline, due date
posting: timely manner
story: in time for, by friday

# handover: Handing over
handover, hand over, shift change
`;
