package org.plumbline.browser;

import java.util.List;

/** Makes what some pages need to be seen, and says where they are. */
@FunctionalInterface
interface RouteSource {

    List<Route> routes();
}
