export const synonyms = `
ekg = ecg = electrocardiogram
`;
