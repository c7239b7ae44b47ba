// stands as src/matching/words.ts
import { Meilisearch } from 'meilisearch'; // bad
import { SearchPort } from '../platform/search/search-port';
// stands as src/platform/search/meilisearch-engine.ts
import { Meilisearch } from 'meilisearch';
