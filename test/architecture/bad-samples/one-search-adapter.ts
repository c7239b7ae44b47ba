// stands as src/matching/words.ts
import { Meilisearch } from 'meilisearch'; // bad
import { SearchPort } from '../platform/search/search-port';
// stands as src/platform/search/another-engine.ts
import { Meilisearch } from 'meilisearch'; // bad
// stands as src/platform/search/meilisearch/meili-clients.ts
import { Meilisearch } from 'meilisearch';
