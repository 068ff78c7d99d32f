export const abbreviations = `
ekg = ecg = electrocardiogram
`;
