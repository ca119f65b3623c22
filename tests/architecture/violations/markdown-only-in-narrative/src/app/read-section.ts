import MarkdownIt from 'markdown-it';

export const borrowed = MarkdownIt;
