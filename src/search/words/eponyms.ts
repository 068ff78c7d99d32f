export const eponyms = `
ekg = ecg = electrocardiogram
`;
