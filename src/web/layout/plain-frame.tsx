/** The frame of pages outside a cycle: the list of administrations, and errors. */
import type { ComponentChildren } from 'preact';
import { Document, documentText } from './document.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/** What a page outside a cycle needs. */
export interface PlainPage {
  readonly title: string;
  readonly asset: (name: string) => string;
  readonly version: string;
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}

/** The page as HTML text. */
export const plainPageText = ({ title, asset, version, scripts = [], children }: PlainPage): string =>
  documentText(
    <Document
      title={`${title} – Traguardo`}
      asset={asset}
      scripts={scripts}
      header={
        <Header
          sprites={asset('sprites.svg')}
          name="Traguardo"
          tagline="Il ciclo della performance delle amministrazioni"
          home="/"
          navigation={[]}
        />
      }
      footer={
        <Footer
          version={version}
          links={[
            { label: 'Tutte le amministrazioni', href: '/' },
            { label: 'Verifica un documento', href: '/verifica' },
          ]}
        />
      }
    >
      <div class="container-xxl tr-page">
        <h1>{title}</h1>
        {children}
      </div>
    </Document>,
  );
