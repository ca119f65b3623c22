import { convertToHtml } from 'mammoth';

export const borrowed = convertToHtml;
