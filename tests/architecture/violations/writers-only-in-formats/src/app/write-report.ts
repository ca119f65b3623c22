import { Document } from 'docx';

export const borrowed = Document;
