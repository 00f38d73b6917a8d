# Built once, then only what runs: no compiler, no development package, no root.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/dist ./dist
COPY --from=build --chown=node:node /app/migrations/reference ./migrations/reference
COPY --from=build --chown=node:node /app/libs/letters/templates ./libs/letters/templates
USER node
EXPOSE 3000
CMD ["node", "dist/apps/api/src/main.js"]
