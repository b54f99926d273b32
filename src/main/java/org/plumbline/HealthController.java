package org.plumbline;

import org.plumbline.access.OpenToAll;
import org.plumbline.database.AskingDatabase;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a load balancer or a watchdog whether this node can serve; says nothing else to strangers. */
@RestController
class HealthController {
    private final AskingDatabase database;

    HealthController(AskingDatabase database) {
        this.database = database;
    }

    @OpenToAll
    @GetMapping("/health")
    ResponseEntity<String> showHealth() {
        return database.isAnswering()
                ? ResponseEntity.ok("ready\n")
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("no database\n");
    }
}
