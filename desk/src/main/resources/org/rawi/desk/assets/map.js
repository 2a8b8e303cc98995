// Puts a map that can be moved in the place of the drawing, where the browser can draw one. Nothing is asked of any other server.

import * as maplibre from './lib/maplibre-gl/dist/maplibre-gl.mjs';

export function begin(page) {
    maplibre.setWorkerUrl(new URL('./lib/maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);
    page.querySelectorAll('.map[data-points]').forEach((figure) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'move';
        button.textContent = figure.dataset.move;
        button.addEventListener('click', () => replace(figure, button));
        figure.append(button);
    });
    page.documentElement.dataset.map = 'ready';
}

function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

async function json(address) {
    return (await fetch(address)).json();
}

async function replace(figure, button) {
    const drawing = figure.querySelector('svg');
    const box = document.createElement('div');
    box.className = 'moving';
    const points = JSON.parse(figure.dataset.points);
    const [countries, governorates, names] = await Promise.all([
        json(figure.dataset.countries),
        json(figure.dataset.governorates),
        json(figure.dataset.names),
    ]);
    drawing.after(box);
    drawing.hidden = true;
    drawing.style.display = 'none';
    if (!document.querySelector('link[data-map]')) {
        const sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.href = '/assets/lib/maplibre-gl/dist/maplibre-gl.css';
        sheet.dataset.map = '';
        document.head.append(sheet);
    }
    let map;
    try {
        map = new maplibre.Map({
            container: box,
            style: style(countries, governorates, points),
            bounds: bounds(points),
            fitBoundsOptions: { padding: 40, maxZoom: 9 },
            attributionControl: false,
            dragRotate: false,
            pitchWithRotate: false,
            cooperativeGestures: false,
        });
    } catch (fault) {
        box.remove();
        drawing.style.display = '';
        button.remove();
        return;
    }
    button.remove();
    map.addControl(new maplibre.NavigationControl({ showCompass: false }));
    map.addControl(new maplibre.ScaleControl());
    names.features.forEach((name) => {
        const label = document.createElement('span');
        label.className = 'place-name';
        label.textContent = name.properties.text;
        new maplibre.Marker({ element: label }).setLngLat(name.geometry.coordinates).addTo(map);
    });
    map.on('load', () => {
        figure.dataset.moving = 'ready';
    });
    map.on('click', 'points', (event) => {
        document.location = event.features[0].properties.href;
    });
    map.on('mouseenter', 'points', (event) => {
        map.getCanvas().style.cursor = 'pointer';
        map.getCanvas().title = event.features[0].properties.text;
    });
    map.on('mouseleave', 'points', () => {
        map.getCanvas().style.cursor = '';
        map.getCanvas().title = '';
    });
}

function bounds(points) {
    const near = points.features
        .map((point) => point.geometry.coordinates)
        .filter(([lon, lat]) => lon > 30 && lon < 50 && lat > 28 && lat < 40);
    if (near.length < 2) {
        const [lon, lat] = near[0] ?? [38.5, 35];
        return [lon - 0.7, lat - 0.6, lon + 0.7, lat + 0.6];
    }
    return near.reduce(
        ([w, s, e, n], [lon, lat]) => [Math.min(w, lon), Math.min(s, lat), Math.max(e, lon), Math.max(n, lat)],
        [180, 90, -180, -90],
    );
}

function style(countries, governorates, points) {
    return {
        version: 8,
        sources: {
            countries: { type: 'geojson', data: countries },
            governorates: { type: 'geojson', data: governorates },
            points: { type: 'geojson', data: points },
            reaches: { type: 'geojson', data: reaches(points) },
        },
        layers: [
            { id: 'sea', type: 'background', paint: { 'background-color': colour('--sea') } },
            { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colour('--land') } },
            { id: 'home', type: 'fill', source: 'governorates', paint: { 'fill-color': colour('--home') } },
            {
                id: 'inner',
                type: 'line',
                source: 'governorates',
                paint: { 'line-color': colour('--line'), 'line-width': 1 },
            },
            {
                id: 'borders',
                type: 'line',
                source: 'countries',
                paint: { 'line-color': colour('--border'), 'line-width': 1 },
            },
            {
                id: 'reaches',
                type: 'fill',
                source: 'reaches',
                paint: { 'fill-color': colour('--dot'), 'fill-opacity': 0.12 },
            },
            {
                id: 'edges',
                type: 'line',
                source: 'reaches',
                paint: { 'line-color': colour('--dot'), 'line-opacity': 0.5, 'line-dasharray': [3, 2] },
            },
            {
                id: 'points',
                type: 'circle',
                source: 'points',
                paint: {
                    'circle-radius': ['min', 16, ['+', 3, ['*', 1.8, ['sqrt', ['get', 'count']]]]],
                    'circle-color': colour('--dot'),
                    'circle-opacity': 0.78,
                    'circle-stroke-width': 1,
                    'circle-stroke-color': colour('--raised'),
                },
            },
        ],
    };
}

// How far off each point may be, as a ring on the ground.
function reaches(points) {
    return {
        type: 'FeatureCollection',
        features: points.features
            .filter((point) => point.properties.radius_km > 2)
            .map((point) => {
                const [lon, lat] = point.geometry.coordinates;
                const up = point.properties.radius_km / 111.32;
                const across = up / Math.cos((lat * Math.PI) / 180);
                const ring = Array.from({ length: 49 }, (_, i) => {
                    const turn = (i / 48) * 2 * Math.PI;
                    return [lon + across * Math.cos(turn), lat + up * Math.sin(turn)];
                });
                return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
            }),
    };
}
