-- A first extract fills empty tables with tens of thousands of rows. Until the server looks at them by itself, about a
-- minute later, it would answer every question about a child by reading them all.

grant maintain on children, facts, fact_sources, standings to plumbline_app;
