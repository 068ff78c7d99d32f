export const shortDescriptors = `
ekg = ecg = electrocardiogram
`;
