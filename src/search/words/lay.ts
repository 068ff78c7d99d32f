export const lay = `
ekg = ecg = electrocardiogram
`;
